package vn.diachido.site;

import static vn.diachido.database.jooq.site.Tables.CANDIDATE;
import static vn.diachido.database.jooq.site.Tables.FORMER_SLUG;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

/** Sites in the database, as they are written. */
@Repository
public class SiteRepository {

    private final DSLContext sql;
    private final SitePartRepository parts;

    SiteRepository(DSLContext sql, SitePartRepository parts) {
        this.sql = sql;
        this.parts = parts;
    }

    public boolean isEmpty() {
        return !sql.fetchExists(SITE_);
    }

    /**
     * The sites of a data set by their key in it; nobody else writes them until the transaction
     * ends.
     */
    public Map<String, SiteRecord> findByKey(long dataSetId) {
        return sql.selectFrom(SITE_)
                .where(SITE_.DATA_SET_ID.eq(dataSetId))
                .orderBy(SITE_.ID)
                .forUpdate()
                .fetchMap(SITE_.SOURCE_KEY);
    }

    /** A site that nobody else writes until the transaction ends. */
    public Optional<SiteRecord> lock(long id) {
        return sql.selectFrom(SITE_).where(SITE_.ID.eq(id)).forUpdate().fetchOptional();
    }

    /** Slugs that are, or ever were, a site's. */
    public Set<String> slugs() {
        Set<String> slugs = new HashSet<>(sql.select(SITE_.SLUG).from(SITE_).fetch(SITE_.SLUG));
        slugs.addAll(sql.select(FORMER_SLUG.SLUG).from(FORMER_SLUG).fetch(FORMER_SLUG.SLUG));
        return slugs;
    }

    /** Those that one site has and had. */
    public List<String> slugs(long id) {
        return sql.select(SITE_.SLUG)
                .from(SITE_)
                .where(SITE_.ID.eq(id))
                .unionAll(
                        DSL.select(FORMER_SLUG.SLUG)
                                .from(FORMER_SLUG)
                                .where(FORMER_SLUG.SITE_ID.eq(id)))
                .fetch(SITE_.SLUG);
    }

    /** A slug for a new site of that name. */
    public String freeSlug(String name) {
        lockSlugs();
        String first = Slug.of(name, Set.of());
        Set<String> taken =
                new HashSet<>(
                        sql.select(SITE_.SLUG)
                                .from(SITE_)
                                .where(SITE_.SLUG.startsWith(first))
                                .union(
                                        DSL.select(FORMER_SLUG.SLUG)
                                                .from(FORMER_SLUG)
                                                .where(FORMER_SLUG.SLUG.startsWith(first)))
                                .fetch(SITE_.SLUG));
        return Slug.of(name, taken);
    }

    /** Slugs are given one after the other. */
    private void lockSlugs() {
        sql.execute("select pg_advisory_xact_lock(hashtext('site.slug'))");
    }

    /** Is a slug, or was it ever, that of another site? */
    public boolean isTaken(String slug, long siteId) {
        lockSlugs();
        return sql.fetchExists(SITE_, SITE_.SLUG.eq(slug).and(SITE_.ID.ne(siteId)))
                || sql.fetchExists(
                        FORMER_SLUG, FORMER_SLUG.SLUG.eq(slug).and(FORMER_SLUG.SITE_ID.ne(siteId)));
    }

    /**
     * Makes a site say something.
     *
     * @param site a stored one, or a new one with its slug
     * @return its id
     */
    public long write(SiteRecord site, SiteContent content, Placed placed) {
        site.attach(sql.configuration());
        fill(site, content);
        site.setUnitId(placed.unitId());
        site.setUnitBasis(placed.basis().name());
        site.setStatedUnitId(placed.statedUnitId());
        site.setChangedAt(OffsetDateTime.now());
        site.store();
        parts.write(site.getId(), content);
        setCandidates(site.getId(), placed.candidates());
        return site.getId();
    }

    /** Where a stored site lies, as it was found. */
    public Placed placed(SiteRecord site) {
        Set<Long> candidates =
                new HashSet<>(
                        sql.select(CANDIDATE.UNIT_ID)
                                .from(CANDIDATE)
                                .where(CANDIDATE.SITE_ID.eq(site.getId()))
                                .fetch(CANDIDATE.UNIT_ID));
        return new Placed(
                Placed.Basis.valueOf(site.getUnitBasis()),
                site.getUnitId(),
                site.getStatedUnitId(),
                candidates);
    }

    private static void fill(SiteRecord site, SiteContent content) {
        site.setLanguage(content.language());
        site.setName(content.name());
        site.setOtherNames(content.otherNames().toArray(String[]::new));
        site.setSummary(content.summary());
        site.setStory(content.story());
        site.setRedAddress(content.redAddress());
        site.setRelicType(content.relicType());
        site.setPlaceType(content.placeType());
        site.setPeriod(content.period());
        Optional<UncertainDate> period =
                Optional.ofNullable(content.period()).flatMap(UncertainDate::of);
        site.setPeriodFrom(period.map(UncertainDate::firstDay).orElse(null));
        site.setPeriodTo(period.map(UncertainDate::lastDay).orElse(null));
        site.setAddress(content.address());
        site.setOpeningHours(content.openingHours());
        site.setPhone(content.phone());
        site.setWebsite(content.website());
        site.setPosition(SiteShape.position(content));
        site.setApproximate(content.approximate());
        site.setFootprint(SiteShape.footprint(content));
        site.setSourceUrl(content.sourceUrl());
    }

    private void setCandidates(long siteId, Set<Long> unitIds) {
        sql.deleteFrom(CANDIDATE).where(CANDIDATE.SITE_ID.eq(siteId)).execute();
        sql.batch(
                        unitIds.stream()
                                .map(unitId -> sql.insertInto(CANDIDATE).values(siteId, unitId))
                                .toList())
                .execute();
    }

    /** Shows a site to everybody, or to nobody but those who edit it. */
    public void setState(long id, SiteState state) {
        sql.update(SITE_)
                .set(SITE_.STATE, state.name())
                .set(SITE_.CHANGED_AT, DSL.currentOffsetDateTime())
                .where(SITE_.ID.eq(id))
                .execute();
    }

    /** Gives a site another slug; the one it had leads on. */
    public void setSlug(long id, String slug) {
        sql.update(SITE_)
                .set(SITE_.SLUG, slug)
                .set(SITE_.CHANGED_AT, DSL.currentOffsetDateTime())
                .where(SITE_.ID.eq(id))
                .execute();
    }

    /**
     * Those whose position lies in another commune now; who lies in none any more stays where it
     * was.
     */
    void placeAnew(Set<Long> units, LocalDate day) {
        sql.query(
                        """
                        update site.site s set unit_id = now.unit_id, changed_at = now()
                        from site.site o cross join lateral (
                            select b.unit_id from unit.boundary b join unit.unit u on u.id = b.unit_id and u.level = 'COMMUNE'
                            where b.current and b.valid @> {1} and st_covers(b.geom, o.position) order by b.unit_id limit 1) now
                        where s.id = o.id and o.unit_basis = 'POSITION' and now.unit_id <> o.unit_id
                            and (o.unit_id = any ({0}) or now.unit_id = any ({0}))
                        """,
                        DSL.val(units.toArray(Long[]::new)), DSL.val(day))
                .execute();
    }
}
