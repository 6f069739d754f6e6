package vn.diachido.site.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.condition;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.site.Tables.CANDIDATE;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.unit.Tables.VERSION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.RealServer;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.RowSources;
import vn.diachido.exchange.SharedData;
import vn.diachido.exchange.SourceRow;

/** The heritage of four provinces: the units found are those its makers found. */
class HeritageImportTest {

    @BeforeAll
    static void startOrSkip() {
        RealServer.get();
    }

    private static DSLContext sql() {
        return RealServer.get().database().dsl();
    }

    private static Map<String, String> oracle(String file, Function<SourceRow, String> expected) {
        Map<String, String> byKey = new TreeMap<>();
        RowSources.open(new FileSystemResource(SharedData.data(file)), file, null)
                .forEach(row -> {
                    String name = row.text("name").orElseThrow();
                    String key = byKey.containsKey(name) ? name + " #2" : name;
                    byKey.put(key, expected.apply(row));
                });
        return byKey;
    }

    /** Codes of the units of a data set's sites, or of their candidates, by the sites' keys. */
    private static Map<String, String> found(String dataSet) {
        Map<String, String> byKey = new TreeMap<>();
        sql().selectFrom(SITE_)
                .where(
                        SITE_.DATA_SET_ID.eq(
                                DSL.select(DATA_SET.ID)
                                        .from(DATA_SET)
                                        .where(DATA_SET.NAME.eq(dataSet))))
                .forEach(site -> {
                    Set<Long> units =
                            site.getUnitId() == null
                                    ? candidates(site.getId())
                                    : Set.of(site.getUnitId());
                    byKey.put(site.getSourceKey(), codes(units));
                });
        return byKey;
    }

    private static Set<Long> candidates(long siteId) {
        return sql().select(CANDIDATE.UNIT_ID)
                .from(CANDIDATE)
                .where(CANDIDATE.SITE_ID.eq(siteId))
                .fetchSet(CANDIDATE.UNIT_ID);
    }

    private static String codes(Set<Long> units) {
        return String.join(
                ";",
                new TreeSet<>(
                        sql().select(VERSION.CODE)
                                .from(VERSION)
                                .where(VERSION.UNIT_ID.in(units))
                                .and(
                                        condition(
                                                "{0} @> {1}",
                                                VERSION.VALID, DSL.val(RealServer.DAY)))
                                .fetch(VERSION.CODE)));
    }

    @Test
    void oldAddressesLeadThroughLineageToTheUnitsOfToday() {
        assertThat(found("heritage-register"))
                .isEqualTo(
                        oracle(
                                "heritage/relic_register_facts.csv",
                                row -> row.text("new_commune_codes").orElse("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heritage-openstreetmap heritage/heritage_osm_4prov.geojson",
                "heritage-explorer heritage/heritage_mit_4prov.geojson"
            })
    void positionsLieInTheCommunesOfToday(String setAndFile) {
        String[] parts = setAndFile.split(" ");
        assertThat(found(parts[0]))
                .isEqualTo(oracle(parts[1], row -> row.text("commune_code").orElse("")));
    }

    @Test
    void kindsOfFindingAreCounted() {
        Map<String, Integer> counted =
                sql().select(SITE_.UNIT_BASIS, DSL.count())
                        .from(SITE_)
                        .groupBy(SITE_.UNIT_BASIS)
                        .fetchMap(SITE_.UNIT_BASIS, DSL.count());
        assertThat(counted)
                .isEqualTo(Map.of("POSITION", 58, "STATEMENT", 14, "AMBIGUOUS", 7, "NONE", 4));
        assertThat(sql().fetchCount(SITE_, SITE_.POSITION.isNull())).isEqualTo(24);
    }

    @Test
    void everySiteHasOneBoardAndASlugOfItsOwn() {
        assertThat(sql().fetchCount(SITE_)).isEqualTo(83);
        assertThat(sql().select(BOARD_.SITE_ID).from(BOARD_).fetchSet(BOARD_.SITE_ID)).hasSize(83);
        assertThat(sql().fetchCount(BOARD_)).isEqualTo(83);
        assertThat(
                        sql().select(SITE_.SLUG)
                                .from(SITE_)
                                .where(SITE_.NAME.eq("Military blockhouse ruins"))
                                .fetch(SITE_.SLUG))
                .containsExactlyInAnyOrder(
                        "military-blockhouse-ruins", "military-blockhouse-ruins-2");
    }

    @Test
    void aSecondRunChangesNothing() {
        SiteImport sites = RealServer.get().server().bean(SiteImport.class);
        for (String name :
                List.of("heritage-register", "heritage-openstreetmap", "heritage-explorer")) {
            ImportResult again = sites.run(RealServer.mapping(name), RealServer.base(), true);
            assertThat(again.changesSomething())
                    .as(
                            again.differences().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")))
                    .isFalse();
        }
    }
}
