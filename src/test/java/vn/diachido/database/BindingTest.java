package vn.diachido.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.conf.ParamType;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/** Geometries and periods to the database and back, by every way jOOQ takes. */
class BindingTest {

    private static final DataType<Geometry> GEOMETRY =
            SQLDataType.GEOMETRY.asConvertedDataType(new GeometryBinding());
    private static final DataType<Period> PERIOD =
            SQLDataType.OTHER.asConvertedDataType(new PeriodBinding());
    private static final Table<?> THING = DSL.table("thing");
    private static final Field<Geometry> SHAPE = DSL.field("shape", GEOMETRY);
    private static final Field<Period> LIFE = DSL.field("life", PERIOD);

    private static DSLContext dsl;

    @BeforeAll
    static void makeTable() {
        dsl = TestDatabase.create().dsl();
        dsl.execute("create table thing (shape geometry(Geometry, 4326), life daterange)");
    }

    @BeforeEach
    void emptyTable() {
        dsl.deleteFrom(THING).execute();
    }

    @Test
    void polygonWithHoleKeepsItsPointsAndSrid() throws Exception {
        Geometry polygon =
                geometry(
                        "POLYGON ((105 21, 106 21, 106 22, 105 22, 105 21),"
                                + " (105.2 21.2, 105.2 21.4, 105.4 21.4, 105.2 21.2))");
        insert(polygon, null);

        Geometry read = readShape();

        assertThat(read.equalsExact(polygon)).isTrue();
        assertThat(read.getSRID()).isEqualTo(4326);
        assertThat(textInDatabase())
                .startsWith("SRID=4326;POLYGON((105 21,106 21,")
                .contains("105.2 21.2");
    }

    @Test
    void readsTheSameInTheBinaryFormatOfPreparedStatements() throws Exception {
        Geometry point = geometry("POINT (105.8412 21.0245)");
        insert(point, null);

        for (int run = 0; run < 12; run++) {
            assertThat(readShape().equalsExact(point)).isTrue();
        }
    }

    @Test
    void geometryInsideTheStatementIsTheSameAsOneBound() throws Exception {
        Geometry line = geometry("LINESTRING (105 21, 106.5 22)");
        insert(line, null);

        String statement =
                dsl.renderInlined(
                        dsl.selectCount().from(THING).where(SHAPE.eq(DSL.val(line, SHAPE))));

        assertThat(dsl.fetchSingle(statement).get(0, Integer.class)).isEqualTo(1);
        assertThat(dsl.fetchCount(dsl.selectFrom(THING).where(SHAPE.eq(DSL.val(line, SHAPE)))))
                .isEqualTo(1);
    }

    @Test
    void anotherSridThanTheColumnsIsRefused() throws Exception {
        Geometry metres = geometry("POINT (500000 2300000)");
        metres.setSRID(3405);

        assertThatThrownBy(() -> insert(metres, null))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("SRID");
    }

    @Test
    void nullStaysNull() {
        insert(null, null);

        Record2<Geometry, Period> read = dsl.select(SHAPE, LIFE).from(THING).fetchSingle();

        assertThat(read.value1()).isNull();
        assertThat(read.value2()).isNull();
        assertThat(dsl.renderInlined(DSL.select(DSL.val((Geometry) null, SHAPE))))
                .contains("null::geometry");
    }

    @Test
    void periodsKeepTheirBounds() {
        LocalDate reform = LocalDate.of(2025, 7, 1);
        insert(null, Period.until(reform));
        insert(null, Period.from(reform));
        insert(null, new Period(reform, reform.plusYears(1)));

        assertThat(dsl.select(LIFE).from(THING).orderBy(LIFE).fetch(LIFE))
                .containsExactly(
                        Period.until(reform),
                        new Period(reform, reform.plusYears(1)),
                        Period.from(reform));
        assertThat(
                        dsl.fetchCount(
                                dsl.selectFrom(THING)
                                        .where("life @> ?::date", reform.plusYears(2))))
                .isEqualTo(1);
    }

    @Test
    void periodInsideTheStatementIsTheSameAsOneBound() {
        Period period = Period.from(LocalDate.of(2026, 4, 30));
        insert(null, period);

        String statement =
                dsl.selectCount().from(THING).where(LIFE.eq(period)).getSQL(ParamType.INLINED);

        assertThat(statement).contains("'[2026-04-30,)'::daterange");
        assertThat(dsl.fetchSingle(statement).get(0, Integer.class)).isEqualTo(1);
    }

    private static void insert(@Nullable Geometry shape, @Nullable Period life) {
        dsl.insertInto(THING, SHAPE, LIFE).values(shape, life).execute();
    }

    private static Geometry readShape() {
        return Objects.requireNonNull(dsl.select(SHAPE).from(THING).fetchSingle(SHAPE));
    }

    private static String textInDatabase() {
        return dsl.fetchSingle("select st_asewkt(shape) from thing").get(0, String.class);
    }

    private static Geometry geometry(String wkt) throws Exception {
        Geometry geometry = new WKTReader().read(wkt);
        geometry.setSRID(4326);
        return geometry;
    }
}
