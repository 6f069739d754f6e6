package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.RealServer;

/** The real units, asked through GraphQL: what is published of them must come back. */
class RealUnitsTest {

    private static JsonNode ask(String document) {
        JsonNode answer = RealServer.get().server().graphQl(document);
        assertThat(answer.get("errors")).isNull();
        return answer.get("data");
    }

    private static int count(String where, String day) {
        return ask("{ units(where: {%s}, asOf: \"%s\") { totalCount } }".formatted(where, day))
                .at("/units/totalCount")
                .asInt();
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.at(pointer).asString()));
        return texts;
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2025-06-30, 63",
        "DISTRICT, 2025-06-30, 696",
        "COMMUNE, 2025-06-30, 10035",
        "PROVINCE, 2025-07-01, 34",
        "DISTRICT, 2025-07-01, 0",
        "COMMUNE, 2025-07-01, 3321",
        "PROVINCE, 2026-04-30, 34",
        "COMMUNE, 2026-04-30, 3321"
    })
    void unitsOfALevel(String level, String day, int expected) {
        assertThat(count("level: [%s]".formatted(level), day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2026-04-29, 2621",
        "WARD, 2026-04-29, 687",
        "SPECIAL_ZONE, 2026-04-29, 13",
        "COMMUNE, 2026-04-30, 2611",
        "WARD, 2026-04-30, 697",
        "SPECIAL_ZONE, 2026-04-30, 13"
    })
    void communesOfAKind(String kind, String day, int expected) {
        assertThat(count("level: [COMMUNE], kind: [%s]".formatted(kind), day)).isEqualTo(expected);
    }

    @Test
    void aCodeIsNoIdentity() {
        JsonNode data =
                ask(
                        """
                        { before: unitByCode(code: "26740", level: COMMUNE, asOf: "2025-06-30") { id fullName validTo successors { successor { code } } }
                          after: unitByCode(code: "26740", level: COMMUNE, asOf: "2025-07-01") { id fullName validFrom predecessors { predecessor { fullName } } } }
                        """);
        assertThat(data.at("/before/fullName").asString()).isEqualTo("Phường Bến Nghé");
        assertThat(data.at("/after/fullName").asString()).isEqualTo("Phường Sài Gòn");
        assertThat(data.at("/before/id").asString()).isNotEqualTo(data.at("/after/id").asString());
        assertThat(data.at("/before/validTo").asString()).isEqualTo("2025-06-30");
        assertThat(data.at("/after/validFrom").asString()).isEqualTo("2025-07-01");
        assertThat(texts(data.at("/before/successors"), "/successor/code")).contains("26740");
    }

    @ParameterizedTest
    @CsvSource({"28183, 28177", "06895, 06895", "06916, 06895"})
    void aCommuneLeadsToItsSuccessor(String old, String successor) {
        JsonNode before =
                ask(
                        """
                        { unitByCode(code: "%s", level: COMMUNE, asOf: "2025-06-30") { valid successors { effective extent successor { code validFrom } } } }
                        """
                                .formatted(old));
        assertThat(texts(before.at("/unitByCode/successors"), "/successor/code"))
                .containsExactly(successor);
        assertThat(texts(before.at("/unitByCode/successors"), "/successor/validFrom"))
                .containsExactly("2025-07-01");
    }

    @Test
    void aNameWithItsToneElsewhereIsTheSameName() {
        JsonNode data =
                ask(
                        """
                        { spelled: unitByCode(code: "05551", level: COMMUNE, asOf: "2026-05-01") { name }
                          found: units(where: {search: "định hoá", level: [COMMUNE]}, asOf: "2026-05-01") { nodes { code } }
                          plain: units(where: {search: "dinh hoa", level: [COMMUNE]}, asOf: "2026-05-01") { nodes { code } } }
                        """);
        assertThat(texts(data.at("/found/nodes"), "/code")).isNotEmpty();
        assertThat(texts(data.at("/plain/nodes"), "/code"))
                .containsAll(texts(data.at("/found/nodes"), "/code"));
        assertThat(
                        RealServer.get()
                                .database()
                                .dsl()
                                .fetchValue(
                                        """
                                        select count(*) from unit.version a join unit.version b using (unit_id)
                                        where a.valid < b.valid and a.full_name <> b.full_name
                                        and query.tones_first(a.full_name) = query.tones_first(b.full_name)
                                        """))
                .isEqualTo(0L);
    }

    @Test
    void provincesThatWereNotMergedGoOn() {
        JsonNode data =
                ask(
                        """
                        { kept: unitByCode(code: "22", level: PROVINCE, asOf: "2025-06-30") { fullName validTo successors { kind } }
                          merged: unitByCode(code: "06", level: PROVINCE, asOf: "2025-06-30") { fullName validTo successors { kind extent decree successor { fullName code } } }
                          district: unitByCode(code: "193", level: DISTRICT, asOf: "2025-06-30") { validTo successors { kind } } }
                        """);
        assertThat(data.at("/kept/validTo").isNull()).isTrue();
        assertThat(data.at("/kept/successors").size()).isZero();
        assertThat(data.at("/merged/validTo").asString()).isEqualTo("2025-06-30");
        assertThat(texts(data.at("/merged/successors"), "/successor/fullName"))
                .containsExactly("Tỉnh Thái Nguyên");
        assertThat(data.at("/district/validTo").asString()).isEqualTo("2025-06-30");
        assertThat(data.at("/district/successors").size()).isZero();
    }

    @Test
    void aPointLiesInItsCommuneOnTheDaysItsBorderIsKnown() {
        JsonNode answer =
                RealServer.get()
                        .server()
                        .graphQl(
                                """
                                { now: unitAt(longitude: 105.647, latitude: 21.9127, asOf: "2025-07-01") { fullName ancestors { fullName } boundaryAccuracy boundaryChange }
                                  sea: unitAt(longitude: 110, latitude: 10, asOf: "2025-07-01") { fullName }
                                  before: unitAt(longitude: 105.85, latitude: 21.03, asOf: "2025-06-30") { fullName }
                                  province: unitAt(longitude: 105.85, latitude: 21.03, level: PROVINCE, asOf: "2025-06-30") { fullName boundaryAccuracy } }
                                """);
        assertThat(answer.at("/data/now/ancestors/0/fullName").asString())
                .isEqualTo("Tỉnh Thái Nguyên");
        assertThat(answer.at("/data/now/boundaryAccuracy").asString()).isEqualTo("DETAILED");
        assertThat(answer.at("/data/now/boundaryChange").asString()).isEqualTo("REDRAWN");
        assertThat(answer.at("/data/sea").isNull()).isTrue();
        assertThat(answer.at("/data/before").isNull()).isTrue();
        assertThat(answer.at("/data/province/fullName").asString()).isEqualTo("Thành phố Hà Nội");
        assertThat(answer.at("/data/province/boundaryAccuracy").asString()).isEqualTo("DERIVED");
        assertThat(texts(answer.at("/extensions/warnings"), "/code"))
                .containsExactly("NO_BOUNDARY_KNOWN");
        assertThat(texts(answer.at("/extensions/warnings"), "/path")).containsExactly("before");
    }

    @Test
    void aDayBeforeAllDataIsWarnedAbout() {
        JsonNode answer =
                RealServer.get()
                        .server()
                        .graphQl(
                                "{ units(where: {level: [COMMUNE]}, asOf: \"2022-06-01\") { totalCount } }");
        assertThat(texts(answer.at("/extensions/warnings"), "/code"))
                .containsExactly("OUTSIDE_HORIZON");
    }

    @Test
    void hoangSaAndTruongSaAreVietnamese() {
        JsonNode data =
                ask(
                        """
                        { hoangSa: unitByCode(code: "20333", level: COMMUNE, asOf: "2025-07-01") { fullName nameEn kind ancestors { fullName } extent { west east } }
                          truongSa: unitByCode(code: "22736", level: COMMUNE, asOf: "2025-07-01") { fullName nameEn kind ancestors { fullName } extent { west east } } }
                        """);
        assertThat(data.at("/hoangSa/fullName").asString()).isEqualTo("Đặc khu Hoàng Sa");
        assertThat(data.at("/hoangSa/ancestors/0/fullName").asString())
                .isEqualTo("Thành phố Đà Nẵng");
        assertThat(data.at("/truongSa/fullName").asString()).isEqualTo("Đặc khu Trường Sa");
        assertThat(data.at("/truongSa/ancestors/0/fullName").asString())
                .isEqualTo("Tỉnh Khánh Hòa");
        assertThat(data.at("/truongSa/extent/east").asDouble()).isGreaterThan(115);
    }

    @Test
    void whatIsImplausibleIsSaidAndNotUsed() {
        Long doubtful =
                (Long)
                        RealServer.get()
                                .database()
                                .dsl()
                                .fetchValue(
                                        "select unit_id from unit.census where implausible is not null order by id limit 1");
        assertThat(doubtful).isNotNull();
        JsonNode unit =
                ask("{ unit(id: \"%d\", asOf: \"2025-12-31\") { population populationDoubt } }"
                                .formatted(doubtful))
                        .get("unit");
        assertThat(unit.get("population").isNull()).isTrue();
        assertThat(unit.get("populationDoubt").asString()).isNotBlank();
    }
}
