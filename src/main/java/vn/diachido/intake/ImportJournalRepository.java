package vn.diachido.intake;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.intake.Tables.APPLIED_IMPORT;
import static vn.diachido.database.jooq.intake.Tables.CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.diachido.access.Holding;
import vn.diachido.database.jooq.intake.tables.records.AppliedImportRecord;

/** What imports from pages wrote; asked under trust, and kept for a while. */
@Repository
class ImportJournalRepository implements Holding {

    private static final int DAYS = 30;
    private static final String ALL =
            """
            coalesce((select json_agg(json_build_object('what', what, 'title', title, 'appliedAt', applied_at))
                from intake.applied_import where account_id = {0}), '[]')
            """;

    private final DSLContext sql;

    ImportJournalRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** From here to the end of the transaction all that is written is noted. */
    long begin(KeptImport kept, String what) {
        AppliedImportRecord row = sql.newRecord(APPLIED_IMPORT);
        row.setWhat(what);
        row.setTitle(kept.title().strip());
        row.setAccountId(kept.account());
        row.setVerified(kept.verified());
        row.store();
        sql.fetchValue(
                field(
                        "set_config('diachido.import', {0}, true)",
                        String.class, val(String.valueOf(row.getId()))));
        return row.getId();
    }

    /** Did it write anything? What wrote nothing is not kept. */
    boolean end(long id) {
        sql.fetchValue(field("set_config('diachido.import', '', true)", String.class));
        return sql.deleteFrom(APPLIED_IMPORT)
                        .where(APPLIED_IMPORT.ID.eq(id))
                        .and(notExists(selectOne().from(CHANGE).where(CHANGE.IMPORT_ID.eq(id))))
                        .execute()
                == 0;
    }

    Optional<AppliedImportRecord> lock(long id) {
        return sql.selectFrom(APPLIED_IMPORT)
                .where(APPLIED_IMPORT.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    /** Units in which something lies that it wrote. */
    List<Long> units(long id) {
        return sql.fetch(
                        "select distinct unit from intake.change, unnest(units) unit where import_id = {0}",
                        val(id))
                .into(Long.class);
    }

    /** Null where it was done, else the table in which something was changed since. */
    @Nullable String takeBack(long id) {
        sql.execute("set local statement_timeout = 0");
        return (String) sql.fetchValue(field("intake.take_back({0})", String.class, val(id)));
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public String json(long account) {
        return Objects.requireNonNull(sql.fetchValue(select(field(ALL, JSON.class, val(account)))))
                .data();
    }

    /** What was brought in stays, and administrators can still take it back. */
    @Override
    public void erase(long account) {
        sql.update(APPLIED_IMPORT)
                .set(APPLIED_IMPORT.ACCOUNT_ID, (Long) null)
                .where(APPLIED_IMPORT.ACCOUNT_ID.eq(account))
                .execute();
    }

    @Override
    public void letGo(LocalDate today) {
        sql.deleteFrom(APPLIED_IMPORT)
                .where(
                        field("{0}::date", LocalDate.class, APPLIED_IMPORT.APPLIED_AT)
                                .le(today.minusDays(DAYS)))
                .execute();
    }
}
