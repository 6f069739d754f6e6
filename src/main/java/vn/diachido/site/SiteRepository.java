package vn.diachido.site;

import static vn.diachido.database.jooq.site.Tables.CANDIDATE;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

/** Sites in the database, as an import compares and writes them. */
@Repository
class SiteRepository {

    /** What an import may change of a site; its slug stays. */
    private static final List<Field<?>> IMPORTED =
            List.of(
                    SITE_.NAME,
                    SITE_.SUMMARY,
                    SITE_.RED_ADDRESS,
                    SITE_.RELIC_TYPE,
                    SITE_.RANK,
                    SITE_.PLACE_TYPE,
                    SITE_.DECISION,
                    SITE_.ADDRESS,
                    SITE_.POSITION,
                    SITE_.APPROXIMATE,
                    SITE_.UNIT_ID,
                    SITE_.UNIT_BASIS,
                    SITE_.SOURCE_URL);

    private final DSLContext sql;

    SiteRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return !sql.fetchExists(SITE_);
    }

    Map<String, SiteRecord> findByKey(long dataSetId) {
        return sql.fetch(SITE_, SITE_.DATA_SET_ID.eq(dataSetId)).intoMap(SITE_.SOURCE_KEY);
    }

    Set<String> slugs() {
        return new HashSet<>(sql.select(SITE_.SLUG).from(SITE_).fetch(SITE_.SLUG));
    }

    /** Stores a new site and gives its id. */
    long insert(SiteRecord site) {
        site.attach(sql.configuration());
        site.insert();
        return site.getId();
    }

    /** Makes a stored site like another; true where anything differed. */
    boolean update(SiteRecord stored, SiteRecord wanted) {
        boolean differs = false;
        for (Field<?> field : IMPORTED) {
            differs |= copy(field, stored, wanted);
        }
        if (differs) {
            stored.update();
        }
        return differs;
    }

    private static <V> boolean copy(Field<V> field, SiteRecord stored, SiteRecord wanted) {
        if (Objects.equals(stored.get(field), wanted.get(field))) {
            return false;
        }
        stored.set(field, wanted.get(field));
        return true;
    }

    /** Makes these the candidates of a site; true where others were stored. */
    boolean setCandidates(long siteId, Set<Long> unitIds) {
        Set<Long> stored =
                new TreeSet<>(
                        sql.select(CANDIDATE.UNIT_ID)
                                .from(CANDIDATE)
                                .where(CANDIDATE.SITE_ID.eq(siteId))
                                .fetch(CANDIDATE.UNIT_ID));
        if (stored.equals(unitIds)) {
            return false;
        }
        sql.deleteFrom(CANDIDATE).where(CANDIDATE.SITE_ID.eq(siteId)).execute();
        sql.batch(
                        unitIds.stream()
                                .map(unitId -> sql.insertInto(CANDIDATE).values(siteId, unitId))
                                .toList())
                .execute();
        return true;
    }
}
