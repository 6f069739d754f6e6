package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportResult;

/** Borders of several makers and of the law. */
class UnitBordersTest {

    private static final String DRAWN =
            """
            select v.code, b.accuracy, b.change, b.current, b.valid, d.name, st_astext(b.geom)
            from unit.boundary b join exchange.data_set d on d.id = b.data_set_id
            join unit.version v on v.unit_id = b.unit_id and v.valid @> date '2025-07-01'
            where v.level = 'COMMUNE' order by 1, 2, 5
            """;

    private static List<String> brief(ImportWorld world, String code) {
        return world.rows(
                """
                select b.accuracy, b.change, b.current, b.valid from unit.boundary b
                join unit.version v on v.unit_id = b.unit_id and v.valid @> date '2025-07-01'
                where v.code = '%s' order by b.valid, b.accuracy
                """
                        .formatted(code));
    }

    @Test
    void theOrderOfImportMakesNoDifference() {
        ImportWorld oneWay = ImportWorld.of("world", "simplified", "detailed");
        ImportWorld otherWay = ImportWorld.of("world", "detailed", "simplified");
        assertThat(otherWay.rows(DRAWN)).isEqualTo(oneWay.rows(DRAWN)).hasSize(4);
        assertThat(brief(oneWay, "90030"))
                .containsExactly(
                        "DETAILED REDRAWN true [2025-07-01,)",
                        "SIMPLIFIED LAW false [2025-07-01,)");
    }

    @Test
    void aChangeByLawEndsTheBorderAndIsSaidToBeOne() {
        ImportWorld world = ImportWorld.of("world", "simplified", "detailed", "law");
        assertThat(brief(world, "90030"))
                .containsExactly(
                        "DETAILED REDRAWN true [2025-07-01,2026-01-01)",
                        "SIMPLIFIED LAW false [2025-07-01,2026-01-01)",
                        "SIMPLIFIED LAW true [2026-01-01,)");
        ImportWorld lawFirst = ImportWorld.of("world", "law", "detailed", "simplified");
        assertThat(lawFirst.rows(DRAWN)).isEqualTo(world.rows(DRAWN));
    }

    @Test
    void aBorderThatWasDrawnHereStaysAndTheReportSaysSo() {
        ImportWorld world = ImportWorld.of("world", "simplified");
        world.database()
                .execute(
                        """
                        insert into unit.boundary (unit_id, valid, change, accuracy, current, drawn_here, geom, centre, area_km2, data_set_id)
                        select b.unit_id, b.valid, 'REDRAWN', 'APPROXIMATE', false, true, b.geom, b.centre, b.area_km2, b.data_set_id
                        from unit.boundary b join unit.version v on v.unit_id = b.unit_id and v.valid @> date '2025-07-01' where v.code = '90030'
                        """);
        world.database()
                .fetch(
                        "select unit.choose_drawings(array(select unit_id from unit.boundary where drawn_here))");
        ImportResult later = world.run("detailed", true);
        assertThat(later.report().findings())
                .extracting(Finding::code)
                .contains("BORDER_DRAWN_HERE");
        assertThat(brief(world, "90030"))
                .containsExactly(
                        "APPROXIMATE REDRAWN true [2025-07-01,)",
                        "DETAILED REDRAWN false [2025-07-01,)",
                        "SIMPLIFIED LAW false [2025-07-01,)");
    }

    @Test
    void bordersEndWithTheirUnits() {
        ImportWorld world = ImportWorld.of("world", "simplified", "third-reform");
        assertThat(brief(world, "90030"))
                .containsExactly("SIMPLIFIED LAW true [2025-07-01,2027-03-01)");
        ImportWorld later = ImportWorld.of("world", "third-reform", "simplified");
        assertThat(later.rows(DRAWN)).isEqualTo(world.rows(DRAWN));
    }

    @Test
    void hamletsLieWhereTheBordersOfTheDaySay() {
        ImportWorld world = ImportWorld.of("world", "simplified", "hamlets", "third-reform");
        assertThat(
                        world.rows(
                                """
                                select h.name, h.valid, p.full_name from unit.version h left join unit.version p
                                on p.unit_id = h.parent_id and p.valid @> lower(h.valid) where h.level = 'HAMLET' order by 1, 2
                                """))
                .containsExactly(
                        "Thôn Ba [2025-07-01,) Xã Bão",
                        "Thôn Hai [2025-07-01,2027-03-01) Xã Tuyết",
                        "Thôn Hai [2027-03-01,) -",
                        "Thôn Một [2025-07-01,2027-03-01) Xã Mưa",
                        "Thôn Một [2027-03-01,) -");
    }

    @Test
    void hamletsBringTheirPeople() {
        ImportWorld world = ImportWorld.of("world", "hamlets");
        assertThat(
                        world.rows(
                                """
                                select h.name, c.counted_on, c.population, c.households, c.implausible, c.estimated
                                from unit.census c join unit.version h using (unit_id) where h.level = 'HAMLET' order by 1
                                """))
                .containsExactly(
                        "Thôn Hai 2025-07-01 0 - nobody at all false",
                        "Thôn Một 2025-07-01 412 103 - false");
    }
}
