package vn.diachido.site.draft;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.site.Tables.DRAFT;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Repository;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.Days;

/** Drafts as they are written; asked under trust, after who asks was looked at. */
@Repository
class SiteDraftRepository {

    /** Where a draft lies and whose it is. */
    record Written(
            long unitId,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable Long author) {}

    /** What is written; the position is in degrees of WGS 84. */
    record Text(
            String name,
            @Nullable String summary,
            long unitId,
            @Nullable Double longitude,
            @Nullable Double latitude,
            String state) {}

    private final DSLContext dsl;

    SiteDraftRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    boolean hasUnit(long id) {
        return dsl.fetchExists(UNIT_, UNIT_.ID.eq(id));
    }

    /** Is its place within the border that its unit has today? */
    boolean lies(Text text) {
        return dsl.fetchExists(
                BOUNDARY,
                BOUNDARY.UNIT_ID.eq(text.unitId()),
                BOUNDARY.CURRENT.isTrue(),
                Days.within(BOUNDARY.VALID, val(Calendar.today())),
                condition("st_covers({0}, {1})", BOUNDARY.GEOM, position(text)));
    }

    Optional<Written> find(long id) {
        return dsl.select(
                        DRAFT.UNIT_ID,
                        field("st_x({0})", Double.class, DRAFT.POSITION),
                        field("st_y({0})", Double.class, DRAFT.POSITION),
                        DRAFT.AUTHOR_ID)
                .from(DRAFT)
                .where(DRAFT.ID.eq(id))
                .forUpdate()
                .fetchOptional(
                        row -> new Written(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    long insert(Text text, long author) {
        return dsl.insertInto(DRAFT)
                .set(DRAFT.AUTHOR_ID, author == 0 ? null : author)
                .set(DRAFT.NAME, text.name())
                .set(DRAFT.SUMMARY, text.summary())
                .set(DRAFT.UNIT_ID, text.unitId())
                .set(DRAFT.POSITION, position(text))
                .set(DRAFT.STATE, text.state())
                .returning(DRAFT.ID)
                .fetchSingle()
                .getId();
    }

    void update(long id, Text text) {
        dsl.update(DRAFT)
                .set(DRAFT.NAME, text.name())
                .set(DRAFT.SUMMARY, text.summary())
                .set(DRAFT.UNIT_ID, text.unitId())
                .set(DRAFT.POSITION, position(text))
                .set(DRAFT.STATE, text.state())
                .set(DRAFT.WRITTEN_AT, currentOffsetDateTime())
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    void delete(long id) {
        dsl.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
    }

    private static Field<Geometry> position(Text text) {
        return field(
                "st_setsrid(st_makepoint({0}, {1}), 4326)",
                Geometry.class,
                val(text.longitude(), Double.class),
                val(text.latitude(), Double.class));
    }
}
