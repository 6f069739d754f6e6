package vn.diachido.exchange;

import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;

import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Data sets by name. */
@Component
public final class DataSetRepository {

    private final DSLContext database;

    public DataSetRepository(DSLContext database) {
        this.database = database;
    }

    /** Stores the description under its name and gives the id; writes only what differs. */
    public long save(DataSetDescription set) {
        Long unchanged =
                database.select(DATA_SET.ID)
                        .from(DATA_SET)
                        .where(DATA_SET.NAME.eq(set.name()))
                        .and(DATA_SET.TITLE.eq(set.title()))
                        .and(DATA_SET.SOURCE.eq(set.source()))
                        .and(DATA_SET.LICENCE.eq(set.licence()))
                        .and(DATA_SET.CREDIT.eq(set.credit()))
                        .and(DATA_SET.TRUE_FOR.eq(set.trueFor()))
                        .and(DATA_SET.DEMONSTRATION.eq(set.demonstration()))
                        .fetchOne(DATA_SET.ID);
        return unchanged == null ? write(set) : unchanged;
    }

    private long write(DataSetDescription set) {
        Long id =
                database.insertInto(DATA_SET)
                        .set(DATA_SET.NAME, set.name())
                        .set(DATA_SET.TITLE, set.title())
                        .set(DATA_SET.SOURCE, set.source())
                        .set(DATA_SET.LICENCE, set.licence())
                        .set(DATA_SET.CREDIT, set.credit())
                        .set(DATA_SET.TRUE_FOR, set.trueFor())
                        .set(DATA_SET.DEMONSTRATION, set.demonstration())
                        .onConflict(DATA_SET.NAME)
                        .doUpdate()
                        .setAllToExcluded()
                        .returningResult(DATA_SET.ID)
                        .fetchSingle()
                        .value1();
        return Objects.requireNonNull(id);
    }
}
