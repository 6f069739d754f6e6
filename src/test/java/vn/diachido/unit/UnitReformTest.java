package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reforms that come as files: the rule of identity, on a country that does not exist. */
class UnitReformTest {

    private static final ImportWorld WORLD = ImportWorld.of("world", "third-reform");

    private static String idOf(String code, String day) {
        return WORLD.rows(
                        "select unit_id from unit.version where code = '%s' and valid @> date '%s'"
                                .formatted(code, day))
                .getFirst();
    }

    private static String life(String unitId) {
        return WORLD.rows("select life from unit.unit where id = " + unitId).getFirst();
    }

    private static java.util.List<String> versions(String unitId) {
        return WORLD.rows(
                "select valid, code, full_name from unit.version where unit_id = %s order by valid"
                        .formatted(unitId));
    }

    private static java.util.List<String> edges(String day, String level) {
        return WORLD.rows(
                """
                select e.kind, e.extent, p.code, p.full_name, '>', s.code, s.full_name,
                    e.household_weight, e.population_weight, e.area_weight, e.estimated, e.verified, e.decree
                from unit.lineage e
                join unit.version p on p.unit_id = e.predecessor_id and p.valid @> e.effective - 1
                join unit.version s on s.unit_id = e.successor_id and s.valid @> e.effective
                where e.effective = '%s' and p.level = '%s' order by p.code, s.code
                """
                        .formatted(day, level));
    }

    @Test
    void aMergerEndsEveryoneEvenWhoseCodeAndNameAreUsedAgain() {
        String rain = idOf("90030", "2027-02-28");
        String snow = idOf("90040", "2027-02-28");
        String both = idOf("90040", "2027-03-01");
        assertThat(both).isNotIn(rain, snow);
        assertThat(life(rain)).isEqualTo("(,2027-03-01)");
        assertThat(life(snow)).isEqualTo("(,2027-03-01)");
        assertThat(life(both)).isEqualTo("[2027-03-01,)");
    }

    @Test
    void aSplitEndsTheUnitAndFoundsItsParts() {
        String whole = idOf("90010", "2027-02-28");
        assertThat(whole).isNotEqualTo(idOf("90010", "2025-06-30"));
        assertThat(life(whole)).isEqualTo("[2025-07-01,2027-03-01)");
        assertThat(idOf("90010", "2027-03-01")).isNotEqualTo(whole);
        assertThat(life(idOf("90010", "2027-03-01"))).isEqualTo("[2027-03-01,)");
        assertThat(life(idOf("90011", "2027-03-01"))).isEqualTo("[2027-03-01,)");
    }

    @Test
    void whoIsRecodedRenamedOrRaisedGoesOn() {
        String thunder = idOf("91015", "2027-03-01");
        assertThat(versions(thunder))
                .containsExactly(
                        "(,2025-07-01) 91010 Xã Sấm",
                        "[2025-07-01,2027-03-01) 91010 Xã Sấm",
                        "[2027-03-01,) 91015 Xã Sấm");
        assertThat(life(thunder)).isEqualTo("(,)");
        assertThat(versions(idOf("91020", "2027-03-01")))
                .containsExactly(
                        "(,2025-07-01) 91020 Xã Chớp",
                        "[2025-07-01,2027-03-01) 91020 Xã Chớp",
                        "[2027-03-01,) 91020 Phường Sét");
        assertThat(versions(idOf("90030", "2026-01-01")))
                .containsExactly(
                        "(,2025-07-01) 90030 Thị trấn Mưa", "[2025-07-01,2027-03-01) 90030 Xã Mưa");
    }

    @Test
    void whoIsKeptHasNoNewVersion() {
        assertThat(versions(idOf("91030", "2027-03-01")))
                .containsExactly("(,2025-07-01) 91030 Xã Bão", "[2025-07-01,) 91030 Xã Bão");
    }

    @Test
    void edgesSayWhatIsKnownAndNoMore() {
        assertThat(edges("2027-03-01", "COMMUNE"))
                .containsExactly(
                        "SPLIT PARTIAL 90010 Xã Sương > 90010 Xã Sương - - 0.6 true true 12/2027/NQ",
                        "SPLIT PARTIAL 90010 Xã Sương > 90011 Xã Khói - - - true true 13/2027/NQ",
                        "MERGE FULL 90030 Xã Mưa > 90040 Xã Tuyết 1.0 1.0 1.0 false true 12/2027/NQ",
                        "MERGE FULL 90040 Xã Tuyết > 90040 Xã Tuyết 1.0 1.0 1.0 false true 12/2027/NQ",
                        "REASSIGN PARTIAL 91030 Xã Bão > 91040 Xã Lốc - 0.05 0.1 true true 12/2027/NQ");
        assertThat(edges("2025-07-01", "COMMUNE"))
                .containsExactly(
                        "MERGE FULL 90010 Xã Sương > 90010 Xã Sương 1.0 1.0 1.0 false true 2/2025/NQ",
                        "MERGE FULL 90020 Xã Khói > 90010 Xã Sương 1.0 1.0 1.0 false true 2/2025/NQ");
    }

    @Test
    void provincesFollowFromTheirCommunesAndDistrictsHaveNoSuccessor() {
        assertThat(edges("2025-07-01", "PROVINCE"))
                .containsExactly(
                        "MERGE FULL 90 Tỉnh Mây > 90 Tỉnh Mây 1.0 1.0 1.0 false true 1/2025/QH",
                        "MERGE FULL 91 Tỉnh Gió > 90 Tỉnh Mây 1.0 1.0 1.0 false true 1/2025/QH");
        assertThat(edges("2027-03-01", "PROVINCE")).isEmpty();
        assertThat(life(idOf("90", "2027-03-01"))).isEqualTo("[2025-07-01,)");
        assertThat(life(idOf("900", "2025-06-30"))).isEqualTo("(,2025-07-01)");
        assertThat(edges("2025-07-01", "DISTRICT")).isEmpty();
    }

    @Test
    void whatLiesWhereIsTrueOnEachDay() {
        assertThat(
                        WORLD.rows(
                                """
                                select v.code, string_agg(distinct p.code, ',' order by p.code) from unit.ancestry a
                                join unit.version v on v.unit_id = a.unit_id and v.valid @> date '2027-03-01'
                                join unit.version p on p.unit_id = a.ancestor_id and p.valid @> date '2027-03-01'
                                where a.valid @> date '2027-03-01' and a.depth > 0 group by v.code order by v.code
                                """))
                .containsExactly(
                        "90010 90",
                        "90011 90",
                        "90040 90",
                        "91015 90",
                        "91020 90",
                        "91030 90",
                        "91040 90");
    }
}
