package vn.diachido.site.draft;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.site.Tables.DRAFT;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.jooq.site.tables.records.DraftRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.Days;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;
import vn.diachido.site.SiteShape;

/** Drafts as they are written; asked under trust, after who asks was looked at. */
@Repository
class SiteDraftRepository {

    /**
     * A draft as it was written.
     *
     * @param site the site that it changes; null for a new one
     * @param base the revision of that site it was begun from
     * @param edition how often it was written
     * @param content empty where it has no more than its name
     */
    record Written(
            long id,
            long unitId,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable Long author,
            @Nullable Long site,
            int base,
            int edition,
            JsonNode content) {}

    /**
     * What is written.
     *
     * @param unitId the unit that the content states
     */
    record Text(SiteContent content, long unitId, @Nullable Long site, int base, String state) {

        @Nullable Double longitude() {
            return content.longitude();
        }

        @Nullable Double latitude() {
            return content.latitude();
        }
    }

    private final DSLContext dsl;

    SiteDraftRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Is its place within the border that its unit has today? */
    boolean lies(Text text) {
        return dsl.fetchExists(
                BOUNDARY,
                BOUNDARY.UNIT_ID.eq(text.unitId()),
                BOUNDARY.CURRENT.isTrue(),
                Days.within(BOUNDARY.VALID, val(Calendar.today())),
                condition(
                        "st_covers({0}, {1})",
                        BOUNDARY.GEOM,
                        DSL.val(SiteShape.position(text.content()), DRAFT.POSITION)));
    }

    Optional<Written> find(long id) {
        return dsl.selectFrom(DRAFT)
                .where(DRAFT.ID.eq(id))
                .forUpdate()
                .fetchOptional(SiteDraftRepository::written);
    }

    private static Written written(DraftRecord row) {
        @Nullable Point at = (Point) row.getPosition();
        return new Written(
                row.getId(),
                row.getUnitId(),
                at == null ? null : at.getX(),
                at == null ? null : at.getY(),
                row.getAuthorId(),
                row.getSiteId(),
                row.getBase() == null ? 0 : row.getBase(),
                row.getEdition(),
                JsonMapper.shared().readTree(row.getContent().data()));
    }

    long insert(Text text, long author) {
        return dsl.insertInto(DRAFT)
                .set(DRAFT.AUTHOR_ID, author == 0 ? null : author)
                .set(values(text))
                .returning(DRAFT.ID)
                .fetchSingle()
                .getId();
    }

    void update(long id, Text text) {
        dsl.update(DRAFT)
                .set(values(text))
                .set(DRAFT.WRITTEN_AT, currentOffsetDateTime())
                .set(DRAFT.EDITION, DRAFT.EDITION.plus(1))
                .set(DRAFT.REMARK, (String) null)
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    private static DraftRecord values(Text text) {
        DraftRecord row = new DraftRecord();
        row.setName(text.content().name());
        row.setSummary(text.content().summary());
        row.setUnitId(text.unitId());
        row.setPosition(SiteShape.position(text.content()));
        row.setContent(JSONB.valueOf(SiteContentReader.json(text.content()).toString()));
        row.setState(text.state());
        row.setSiteId(text.site());
        row.setBase(text.base());
        return row;
    }

    /** Gives a draft back to whoever writes it. */
    void giveBack(long id, String remark) {
        dsl.update(DRAFT)
                .set(DRAFT.STATE, "DRAFT")
                .set(DRAFT.REMARK, remark)
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    void delete(long id) {
        dsl.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
    }
}
