package vn.diachido.unit.importer;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.Period;

/** Units left behind in a parent that ended. */
final class OrphanRepository {

    private final DSLContext database;

    OrphanRepository(DSLContext database) {
        this.database = database;
    }

    /** A version that reaches past the end of its parent. */
    record Orphan(long versionId, UnitLevel level, String fullName, long parentId, Period valid) {}

    List<Orphan> orphans(Collection<Long> ended, LocalDate day) {
        return database.selectFrom(VERSION)
                .where(VERSION.PARENT_ID.eq(any(ended.toArray(Long[]::new))))
                .and(condition("coalesce(upper({0}) > {1}, true)", VERSION.VALID, val(day)))
                .fetch(version ->
                        new Orphan(
                                version.getId(),
                                UnitLevel.valueOf(version.getLevel()),
                                version.getFullName(),
                                version.getParentId(),
                                version.getValid()));
    }

    /** From the day on the unit of the version lies in another parent, or in none that is known. */
    void move(Orphan orphan, @Nullable Long parentId, LocalDate day) {
        LocalDate begin = orphan.valid().from();
        if (begin == null || begin.isBefore(day)) {
            Record copy =
                    database.selectFrom(VERSION)
                            .where(VERSION.ID.eq(orphan.versionId()))
                            .fetchSingle();
            database.update(VERSION)
                    .set(VERSION.VALID, new Period(begin, day))
                    .where(VERSION.ID.eq(orphan.versionId()))
                    .execute();
            copy.touched(true);
            copy.set(VERSION.PARENT_ID, parentId);
            copy.set(VERSION.VALID, new Period(day, orphan.valid().until()));
            copy.reset(VERSION.ID);
            copy.reset(VERSION.SEARCH_KEY);
            database.insertInto(VERSION).set(copy).execute();
        } else {
            database.update(VERSION)
                    .set(VERSION.PARENT_ID, parentId)
                    .where(VERSION.ID.eq(orphan.versionId()))
                    .execute();
        }
    }
}
