package vn.diachido.site;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.site.Tables.FORMER_SLUG;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.site.Tables.TRANSLATION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * What everybody may know of all sites: when they changed, in which languages they speak, and of
 * withdrawn ones that they were there.
 */
@Repository
public class SiteChangeRepository {

    private static final Condition WITHDRAWN = SITE_.STATE.eq(inline("WITHDRAWN"));

    /**
     * What others write at this moment may carry an earlier time than what is told already: told
     * when they are done, but not held up by who sleeps in the middle of a transaction.
     */
    private static final Condition SETTLED =
            SITE_.CHANGED_AT.lt(
                    DSL.field(
                            "coalesce((select min(xact_start) from pg_stat_activity where datname ="
                                    + " current_database() and pid <> pg_backend_pid() and"
                                    + " backend_type = 'client backend' and xact_start > now() -"
                                    + " interval '2 minutes'), 'infinity')",
                            OffsetDateTime.class));

    private final DSLContext sql;

    SiteChangeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Was a site withdrawn that has or had a slug? */
    public boolean isWithdrawn(String slug) {
        Condition had =
                exists(
                        selectOne()
                                .from(FORMER_SLUG)
                                .where(FORMER_SLUG.SITE_ID.eq(SITE_.ID))
                                .and(FORMER_SLUG.SLUG.eq(slug)));
        return sql.fetchExists(SITE_, WITHDRAWN.and(SITE_.SLUG.eq(slug).or(had)));
    }

    /**
     * Sites as they are now, by the time of their last change.
     *
     * @param since that time or later
     * @param afterId of those that changed just then, the ones with a greater id
     */
    public List<ChangedSite> changed(Instant since, long afterId, int limit) {
        return sql.select(SITE_.ID, SITE_.SLUG, DSL.field(WITHDRAWN), SITE_.CHANGED_AT)
                .from(SITE_)
                .where(
                        row(SITE_.CHANGED_AT, SITE_.ID)
                                .gt(row(val(since.atOffset(ZoneOffset.UTC)), val(afterId))))
                .and(SETTLED)
                .orderBy(SITE_.CHANGED_AT, SITE_.ID)
                .limit(limit)
                .fetch(site ->
                        new ChangedSite(
                                site.value1(),
                                site.value2(),
                                site.value3(),
                                site.value4().toInstant()));
    }

    /** Published sites in heaps by their ids: when one of a heap changed last, by its number. */
    public SortedMap<Long, Instant> heaps(int size) {
        Field<Long> heap = SITE_.ID.div(inline((long) size));
        return new TreeMap<>(
                sql.select(heap, max(SITE_.CHANGED_AT))
                        .from(SITE_)
                        .where(WITHDRAWN.not())
                        .groupBy(heap)
                        .fetchMap(found -> found.value1(), found -> found.value2().toInstant()));
    }

    /** A published site and the languages of its texts. */
    public record Spoken(String slug, Instant changedAt, List<String> languages) {}

    /** The published sites of a heap. */
    public List<Spoken> heap(long number, int size) {
        Field<String[]> translated =
                DSL.array(
                        DSL.select(TRANSLATION.LANGUAGE)
                                .from(TRANSLATION)
                                .where(TRANSLATION.SITE_ID.eq(SITE_.ID))
                                .orderBy(TRANSLATION.LANGUAGE));
        return sql.select(SITE_.SLUG, SITE_.CHANGED_AT, SITE_.LANGUAGE, translated)
                .from(SITE_)
                .where(SITE_.ID.between(number * size, number * size + size - 1))
                .and(WITHDRAWN.not())
                .orderBy(SITE_.ID)
                .fetch(site ->
                        new Spoken(
                                site.value1(),
                                site.value2().toInstant(),
                                Stream.concat(Stream.of(site.value3()), Stream.of(site.value4()))
                                        .toList()));
    }
}
