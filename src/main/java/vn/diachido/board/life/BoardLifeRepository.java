package vn.diachido.board.life;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.board.Tables.EVENT;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Repository;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardState;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.Days;
import vn.diachido.site.SiteState;

/** Boards as things happen to them; asked under trust. */
@Repository
class BoardLifeRepository {

    /** Borders are drawn more or less exactly. */
    private static final double BORDER_METRES = 2_000;

    private static final Field<Double> LONGITUDE = coordinate("st_x({0})", BOARD_.POSITION);
    private static final Field<Double> LATITUDE = coordinate("st_y({0})", BOARD_.POSITION);
    private static final Field<Double> SITE_LONGITUDE = coordinate("st_x({0})", SITE_.POSITION);
    private static final Field<Double> SITE_LATITUDE = coordinate("st_y({0})", SITE_.POSITION);

    private final DSLContext sql;

    BoardLifeRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static Field<Double> coordinate(String of, Field<Geometry> position) {
        return field(of, Double.class, position);
    }

    /** The board of a code, which nobody else changes meanwhile. */
    Optional<KnownBoard> find(BoardCode code) {
        return sql.select(
                        BOARD_.ID,
                        BOARD_.CODE,
                        BOARD_.STATE,
                        BOARD_.UNIT_ID,
                        LONGITUDE,
                        LATITUDE,
                        SITE_.ID,
                        SITE_.UNIT_ID,
                        SITE_LONGITUDE,
                        SITE_LATITUDE,
                        SITE_.STATE)
                .from(BOARD_)
                .leftJoin(SITE_)
                .on(SITE_.ID.eq(BOARD_.SITE_ID))
                .where(BOARD_.CODE.eq(code.text()))
                .forUpdate()
                .of(BOARD_)
                .fetchOptional(BoardLifeRepository::board);
    }

    private static KnownBoard board(Record row) {
        return new KnownBoard(
                row.get(BOARD_.ID),
                new BoardCode(row.get(BOARD_.CODE)),
                BoardState.valueOf(row.get(BOARD_.STATE)),
                new Spot(row.get(BOARD_.UNIT_ID), row.get(LONGITUDE), row.get(LATITUDE)),
                row.get(SITE_.ID) == null ? null : site(row));
    }

    private static KnownSite site(Record row) {
        return new KnownSite(
                row.get(SITE_.ID),
                new Spot(row.get(SITE_.UNIT_ID), row.get(SITE_LONGITUDE), row.get(SITE_LATITUDE)),
                SiteState.PUBLISHED.name().equals(row.get(SITE_.STATE)));
    }

    Optional<KnownSite> findSite(long id) {
        return sql.select(SITE_.ID, SITE_.UNIT_ID, SITE_LONGITUDE, SITE_LATITUDE, SITE_.STATE)
                .from(SITE_)
                .where(SITE_.ID.eq(id))
                .fetchOptional(BoardLifeRepository::site);
    }

    /** Does a unit have a border today, and does a position lie far outside it? */
    boolean isFarFrom(long unitId, double longitude, double latitude) {
        return sql.fetchExists(
                BOUNDARY,
                BOUNDARY.UNIT_ID.eq(unitId),
                BOUNDARY.CURRENT.isTrue(),
                Days.within(BOUNDARY.VALID, val(Calendar.today())),
                BOUNDARY.GEOM.isNotNull(),
                condition(
                        "not st_dwithin({0}::geography, {1}::geography, {2})",
                        BOUNDARY.GEOM, position(longitude, latitude), val(BORDER_METRES)));
    }

    void add(long boardId, Happening what, @Nullable Long account) {
        Spot spot = what.spot();
        sql.insertInto(EVENT)
                .set(EVENT.BOARD_ID, boardId)
                .set(EVENT.KIND, what.kind().name())
                .set(EVENT.STATE, name(what.state()))
                .set(EVENT.SITE_ID, what.siteId())
                .set(EVENT.UNIT_ID, spot == null ? null : spot.unitId())
                .set(
                        EVENT.POSITION,
                        spot == null ? null : position(spot.longitude(), spot.latitude()))
                .set(EVENT.PLACE, what.place())
                .set(EVENT.FINDING, name(what.finding()))
                .set(EVENT.DECODED, what.decoded())
                .set(EVENT.NOTE, what.note())
                .set(EVENT.PHOTO_ID, what.photoId())
                .set(EVENT.ACCOUNT_ID, account)
                .execute();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Field<Geometry> position(@Nullable Double longitude, @Nullable Double latitude) {
        return field(
                "st_setsrid(st_makepoint({0}, {1}), 4326)",
                Geometry.class, val(longitude, Double.class), val(latitude, Double.class));
    }
}
