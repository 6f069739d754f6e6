package vn.diachido.site.revision;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.site.Tables.REVISION;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Revisions in the database: they are added, and never changed. */
@Repository
public class SiteRevisionRepository {

    private final DSLContext sql;

    SiteRevisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds what a site says now; somebody holds the site, or it is new. */
    void add(long siteId, Change change, JsonNode content) {
        sql.insertInto(REVISION)
                .set(REVISION.SITE_ID, siteId)
                .set(
                        REVISION.NUMBER,
                        field(
                                select(coalesce(max(REVISION.NUMBER), 0).plus(1))
                                        .from(REVISION)
                                        .where(REVISION.SITE_ID.eq(siteId))))
                .set(REVISION.KIND, change.kind().name())
                .set(REVISION.CONTENT, JSONB.valueOf(content.toString()))
                .set(REVISION.ACCOUNT_ID, change.account())
                .set(REVISION.NOTE, change.note())
                .execute();
    }

    /** The number of the last revision of a site; 0 where there is none. */
    public int latest(long siteId) {
        return Objects.requireNonNullElse(
                sql.select(max(REVISION.NUMBER))
                        .from(REVISION)
                        .where(REVISION.SITE_ID.eq(siteId))
                        .fetchSingle()
                        .value1(),
                0);
    }

    public Optional<JsonNode> content(long siteId, int number) {
        return sql.select(REVISION.CONTENT)
                .from(REVISION)
                .where(REVISION.SITE_ID.eq(siteId))
                .and(REVISION.NUMBER.eq(number))
                .fetchOptional()
                .map(row -> json(row.value1()));
    }

    /** What the sites of a data set said last. */
    public Map<Long, JsonNode> latestOf(long dataSetId) {
        return sql.select(REVISION.SITE_ID, REVISION.CONTENT)
                .distinctOn(REVISION.SITE_ID)
                .from(REVISION)
                .join(SITE_)
                .on(SITE_.ID.eq(REVISION.SITE_ID))
                .where(SITE_.DATA_SET_ID.eq(dataSetId))
                .orderBy(REVISION.SITE_ID, REVISION.NUMBER.desc())
                .fetchMap(row -> row.value1(), row -> json(row.value2()));
    }

    private static JsonNode json(JSONB content) {
        return JsonMapper.shared().readTree(content.data());
    }
}
