package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diachido.database.Period;

class MappingTest {

    @Test
    void keepsCodesAsTheyAreWritten() {
        MappingNode node = Fixtures.mapping("code: 05569\nday: 2025-07-01\nlist: [01, no]\n");
        assertThat(node.requireText("code")).isEqualTo("05569");
        assertThat(node.requireDay("day")).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(node.texts("list")).containsExactly("01", "no");
    }

    @Test
    void refusesUnknownKeysAndNamesTheKnown() {
        MappingNode node = Fixtures.mapping("colums: 1\nfile: a\n");
        node.text("file");
        node.lists("columns");
        assertRefused(
                "MAPPING_KEY_UNKNOWN",
                "unknown key colums; known are columns, file",
                node::refuseOthers);
    }

    @Test
    void saysWhereAValueIsWrong() {
        MappingNode node = Fixtures.mapping("steps:\n  - from: gestern\n    only: x\n");
        MappingNode step = node.children("steps").getFirst();
        assertRefused("MAPPING_BROKEN", "test.yml: steps[1]: from", () -> step.day("from"));
        assertRefused("MAPPING_BROKEN", "file is missing", () -> step.requireText("file"));
        assertRefused("MAPPING_BROKEN", "only must hold keys", () -> step.lists("only"));
        assertRefused(
                "MAPPING_BROKEN",
                "REJECTED, WARNING, NOTE",
                () -> step.choice("from", Severity.class));
    }

    @Test
    void refusesWhatIsNoMapping() {
        for (String wrong : List.of("", "- a", "a: [", "a: 1\na: 2\n", "a: !!java.net.URL x")) {
            assertThatThrownBy(() -> Fixtures.mapping(wrong))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            e -> assertThat(e.code()).isEqualTo("MAPPING_BROKEN"));
        }
    }

    @Test
    void describesADataSetWithItsDays() {
        DataSetDescription set =
                DataSetDescription.of(
                        Fixtures.mapping(
                                """
                                data_set:
                                  name: list
                                  title: A list
                                  source: somebody
                                  licence: MIT
                                  credit: by somebody
                                  from: 2025-06-01
                                  to: 2025-06-30
                                """));
        assertThat(set.trueFor())
                .isEqualTo(new Period(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 1)));
        assertThat(set.demonstration()).isFalse();
    }

    @Test
    void refusesWhatNoFileCanBeCalled() {
        MappingNode node = Fixtures.mapping("file: \"a\\0b.csv\"\n");
        assertRefused("MAPPING_BROKEN", "file must not hold", () -> node.text("file"));
    }

    @Test
    void refusesDaysThatNoCalendarHas() {
        for (String day :
                List.of("0000-00-00", "2025-02-30", "0000-01-01", "-4800-01-01", "+10000-01-01")) {
            MappingNode node = Fixtures.mapping("from: \"" + day + "\"\n");
            assertRefused("MAPPING_BROKEN", "must be a day", () -> node.day("from"));
        }
    }

    @Test
    void bindsColumnsByNameConstantOrFirstThatIsNotEmpty() {
        RowSource source =
                Fixtures.csv("name,name_vi,n,kind\nDa Phuoc,Đa Phước,56.900,a\nBản Co,,569,b\n");
        Columns columns =
                Columns.of(
                        Fixtures.mapping(
                                """
                                columns: {name: [name_vi, name], people: n}
                                constants: {level: HAMLET}
                                only: {kind: [a, b]}
                                """),
                        source,
                        Set.of("name", "level", "people"));
        List<SourceRow> rows = Fixtures.rows(source);
        assertThat(rows).allMatch(columns::takes);
        assertThat(rows)
                .extracting(row -> columns.require(row, "name"))
                .containsExactly("Đa Phước", "Bản Co");
        assertThat(rows)
                .extracting(row -> columns.count(row, "people").orElseThrow())
                .containsExactly(56_900, 569);
        assertThat(rows).extracting(row -> columns.require(row, "level")).containsOnly("HAMLET");
    }

    @Test
    void refusesColumnsThatTheFileHasNotAndFieldsNobodyKnows() {
        RowSource source = Fixtures.csv("code,name\n1,a\n");
        assertRefused(
                "COLUMN_MISSING",
                "no column ma; it has code, name",
                () ->
                        Columns.of(
                                Fixtures.mapping("columns: {code: ma}\n"), source, Set.of("code")));
        assertRefused(
                "MAPPING_KEY_UNKNOWN",
                "unknown field nom; known are code",
                () ->
                        Columns.of(
                                Fixtures.mapping("columns: {nom: name}\n"),
                                source,
                                Set.of("code")));
    }

    private static void assertRefused(
            String code,
            String message,
            org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }
}
