package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diachido.TestWorld;

/** What the database itself refuses, and what it keeps true. */
class UnitConstraintsTest {

    private static final DSLContext DATABASE = TestWorld.load("units").dsl();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one version a day; insert into unit.version (unit_id, level, valid, code, kind, name, full_name, data_set_id) values (7, 'COMMUNE', '[2026-01-01,2026-02-01)', '99999', 'COMMUNE', 'Hai', 'Xã Hai', 1); version_unit_id_valid_excl",
                "one unit for a code; insert into unit.version (unit_id, level, valid, code, kind, name, full_name, data_set_id) values (4, 'COMMUNE', '[2026-01-01,)', '05542', 'COMMUNE', 'Hai', 'Xã Hai', 1); version_level_code_valid_excl",
                "versions fill a life; update unit.version set valid = '[2026-01-01,)' where unit_id = 7; versions do not fill its life",
                "no life without versions; insert into unit.unit (level, life) values ('COMMUNE', '(,)'); versions do not fill its life",
                "a parent is above; update unit.version set parent_id = 8 where unit_id = 7; a parent is not above it or does not live then",
                "a parent lives; update unit.version set parent_id = 2 where unit_id = 7; a parent is not above it or does not live then",
                "nothing lies in itself; update unit.version set parent_id = 7 where unit_id = 7; version_check",
                "one border a day; insert into unit.boundary (unit_id, valid, change, accuracy, geom, centre, area_km2, data_set_id) select unit_id, '[2026-01-01,)', change, accuracy, geom, centre, area_km2, data_set_id from unit.boundary where unit_id = 7; boundary_unit_id_valid_excl",
                "a border is valid; update unit.boundary set geom = st_geomfromtext('MULTIPOLYGON(((0 0,1 1,1 0,0 1,0 0)))', 4326) where unit_id = 7; boundary_geom_check",
                "a border has an area; update unit.boundary set area_km2 = null where unit_id = 7; boundary_check",
                "names are composed; update unit.version set name = normalize(name, nfd) where unit_id = 7; version_name_check",
                "a weight is a share; update unit.lineage set area_weight = 1.5; lineage_area_weight_check",
                "nothing follows itself; update unit.lineage set successor_id = predecessor_id; lineage_check",
                "a level is known; update unit.unit set level = 'VILLAGE' where id = 7; unit_level_check"
            })
    void refuses(String what, String sql, String reason) {
        assertThatThrownBy(() -> DATABASE.transaction(inside -> inside.dsl().execute(sql)))
                .as(what)
                .rootCause()
                .hasMessageContaining(reason);
    }

    @Test
    void whatLiesInAUnitFollowsEveryChange() {
        DSLContext dsl = TestWorld.load("units").dsl();
        assertThat(ancestry(dsl)).isEqualTo(byHand(dsl)).contains("4 in 1 at 2");
        dsl.execute("update unit.version set parent_id = 2 where unit_id = 3");
        assertThat(ancestry(dsl))
                .isEqualTo(byHand(dsl))
                .contains("4 in 2 at 2")
                .doesNotContain("4 in 1 at 2");
        dsl.transaction(inside -> {
            inside.dsl().execute("delete from unit.version where unit_id = 9");
            inside.dsl().execute("delete from unit.unit where id = 9");
        });
        assertThat(ancestry(dsl)).isEqualTo(byHand(dsl)).doesNotContain("9 in");
    }

    private static String ancestry(DSLContext dsl) {
        return lines(
                dsl.fetch(
                        "select unit_id, ancestor_id, depth, valid from unit.ancestry"
                                + " order by 1, 2, 3, 4"));
    }

    /** The same told again: parents, their parents and theirs, days cut at each step. */
    private static String byHand(DSLContext dsl) {
        return lines(
                dsl.fetch(
                        """
                        with p as (
                            select unit_id, parent_id, valid from unit.version where parent_id is not null)
                        select unit_id, unit_id, 0, valid from unit.version
                        union all select unit_id, parent_id, 1, valid from p
                        union all
                        select a.unit_id, b.parent_id, 2, a.valid * b.valid
                        from p a join p b on b.unit_id = a.parent_id and a.valid && b.valid
                        union all
                        select a.unit_id, c.parent_id, 3, a.valid * b.valid * c.valid
                        from p a
                        join p b on b.unit_id = a.parent_id and a.valid && b.valid
                        join p c on c.unit_id = b.parent_id and c.valid && (a.valid * b.valid)
                        order by 1, 2, 3, 4\
                        """));
    }

    private static String lines(Iterable<? extends Record> rows) {
        StringBuilder lines = new StringBuilder();
        for (Record row : rows) {
            lines.append(row.get(0)).append(" in ").append(row.get(1));
            lines.append(" at ").append(row.get(2)).append(' ').append(row.get(3)).append('\n');
        }
        return lines.toString();
    }
}
