package vn.diachido.database;

import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.site.Tables.RANKING;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;

/** Rows for tests, with defaults for what does not matter to them. */
public final class TestRows {

    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final GeometryFactory GEOMETRY = new GeometryFactory(new PrecisionModel(), 4326);

    private final DSLContext sql;
    private final long dataSetId;

    /** Rows of a data set of their own. */
    public TestRows(DSLContext sql, String dataSet) {
        this.sql = sql;
        dataSetId = insertDataSet(dataSet);
    }

    private long insertDataSet(String name) {
        return sql.insertInto(DATA_SET)
                .set(DATA_SET.NAME, name)
                .set(DATA_SET.TITLE, "Title of " + name)
                .set(DATA_SET.SOURCE, "Source of " + name)
                .set(DATA_SET.LICENCE, "Licence of " + name)
                .set(DATA_SET.CREDIT, "Credit of " + name)
                .set(DATA_SET.TRUE_FOR, new Period(null, null))
                .returning(DATA_SET.ID)
                .fetchSingle()
                .getId();
    }

    public long dataSetId() {
        return dataSetId;
    }

    public static Point point(double longitude, double latitude) {
        return GEOMETRY.createPoint(new Coordinate(longitude, latitude));
    }

    /** A square with a centre and half of its side in degrees. */
    public static MultiPolygon square(double longitude, double latitude, double halfSide) {
        Polygon square =
                GEOMETRY.createPolygon(
                        new Coordinate[] {
                            new Coordinate(longitude - halfSide, latitude - halfSide),
                            new Coordinate(longitude + halfSide, latitude - halfSide),
                            new Coordinate(longitude + halfSide, latitude + halfSide),
                            new Coordinate(longitude - halfSide, latitude + halfSide),
                            new Coordinate(longitude - halfSide, latitude - halfSide)
                        });
        return GEOMETRY.createMultiPolygon(new Polygon[] {square});
    }

    /** Ranks a site for all days. */
    public void rank(long siteId, String rank) {
        sql.insertInto(RANKING)
                .set(RANKING.SITE_ID, siteId)
                .set(RANKING.RANK, rank)
                .set(RANKING.VALID, new Period(null, null))
                .execute();
    }

    /** A unit that lives from the reform on. */
    public long unit(String level, @Nullable String code, String name, @Nullable Long parentId) {
        return unit(level, code, name, parentId, Period.from(REFORM));
    }

    public long unit(
            String level,
            @Nullable String code,
            String name,
            @Nullable Long parentId,
            Period life) {
        return sql.transactionResult(transaction -> {
            long id =
                    transaction
                            .dsl()
                            .insertInto(UNIT_)
                            .set(UNIT_.LEVEL, level)
                            .set(UNIT_.LIFE, life)
                            .returning(UNIT_.ID)
                            .fetchSingle()
                            .getId();
            transaction
                    .dsl()
                    .insertInto(VERSION)
                    .set(VERSION.UNIT_ID, id)
                    .set(VERSION.LEVEL, level)
                    .set(VERSION.VALID, life)
                    .set(VERSION.CODE, code)
                    .set(VERSION.KIND, level)
                    .set(VERSION.NAME, name)
                    .set(VERSION.FULL_NAME, name)
                    .set(VERSION.PARENT_ID, parentId)
                    .set(VERSION.DATA_SET_ID, dataSetId)
                    .execute();
            return id;
        });
    }

    /** A border from the reform on. */
    public void border(long unitId, MultiPolygon border) {
        sql.insertInto(BOUNDARY)
                .set(BOUNDARY.UNIT_ID, unitId)
                .set(BOUNDARY.VALID, Period.from(REFORM))
                .set(BOUNDARY.CHANGE, "LAW")
                .set(BOUNDARY.ACCURACY, "DETAILED")
                .set(BOUNDARY.GEOM, border)
                .set(BOUNDARY.CENTRE, border.getCentroid())
                .set(BOUNDARY.AREA_KM2, 1.0)
                .set(BOUNDARY.DATA_SET_ID, dataSetId)
                .execute();
    }

    /** A hamlet that lives from the reform on; without a position where the point is null. */
    public long hamlet(String name, long communeId, @Nullable Point position) {
        long id = unit("HAMLET", null, name, communeId);
        if (position != null) {
            sql.insertInto(BOUNDARY)
                    .set(BOUNDARY.UNIT_ID, id)
                    .set(BOUNDARY.VALID, Period.from(REFORM))
                    .set(BOUNDARY.CHANGE, "LAW")
                    .set(BOUNDARY.ACCURACY, "APPROXIMATE")
                    .set(BOUNDARY.CENTRE, position)
                    .set(BOUNDARY.DATA_SET_ID, dataSetId)
                    .execute();
        }
        return id;
    }

    /** A site without position or unit, to be changed and stored. */
    public SiteRecord site(String slug) {
        SiteRecord site = sql.newRecord(SITE_);
        site.setSlug(slug);
        site.setName("Đình " + slug);
        site.setUnitBasis("NONE");
        site.setSourceKey(slug);
        site.setDataSetId(dataSetId);
        return site;
    }

    /** A squad of a commune that lives from the reform on, to be changed and stored. */
    public SquadRecord squad(String name, long unitId, @Nullable Point base) {
        SquadRecord squad = sql.newRecord(SQUAD_);
        squad.setName(name);
        squad.setKind("YOUTH_DIGITAL_SQUAD");
        squad.setLevel("COMMUNE");
        squad.setUnitId(unitId);
        squad.setBase(base);
        squad.setLife(Period.from(REFORM));
        squad.setSourceKey(name);
        squad.setDataSetId(dataSetId);
        return squad;
    }
}
