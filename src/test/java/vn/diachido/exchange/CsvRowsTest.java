package vn.diachido.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class CsvRowsTest {

    @Test
    void readsPastAByteOrderMarkAndPartsBySemicolon() {
        RowSource source = Fixtures.csv("\uFEFFmã;tên\n05569;\"Xã Định Hóa; cũ\"\n");
        assertThat(source.columns()).containsExactly("mã", "tên");
        SourceRow row = Fixtures.rows(source).getFirst();
        assertThat(row.text("mã")).contains("05569");
        assertThat(row.text("tên")).contains("Xã Định Hóa; cũ");
    }

    @Test
    void numbersRowsAsASpreadsheetDoesAndSkipsBlankOnes() {
        RowSource source = Fixtures.csv("code,name\n1,\"two\nlines\"\n,\n3,c\n");
        assertThat(Fixtures.rows(source)).extracting(SourceRow::number).containsExactly(2L, 4L);
    }

    @Test
    void bringsTextToNfcAndLeavesBlankValuesOut() {
        String decomposed = Normalizer.normalize("Thái Nguyên", Normalizer.Form.NFD);
        SourceRow row =
                Fixtures.rows(Fixtures.csv("name,x\n\" " + decomposed + "\u00A0\", \n")).getFirst();
        assertThat(row.text("name")).contains("Thái Nguyên");
        assertThat(row.text("x")).isEmpty();
    }

    @Test
    void readsARowShorterThanTheHeader() {
        SourceRow row = Fixtures.rows(Fixtures.csv("a,b,c\n1\n")).getFirst();
        assertThat(row.values()).containsOnlyKeys("a");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] old = "name\nThái Nguyên\n".getBytes(Charset.forName("windows-1258"));
        assertThatThrownBy(() ->
                        Fixtures.rows(RowSources.open(new ByteArrayResource(old), "old.csv", null)))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.code()).isEqualTo("NOT_UTF8"));
    }

    @Test
    void refusesTwoColumnsOfOneNameAndAnEmptyFile() {
        for (List<String> wrong :
                List.of(List.of("a,a\n", "COLUMN_TWICE"), List.of("", "FILE_EMPTY"))) {
            assertThatThrownBy(() -> Fixtures.csv(wrong.getFirst()))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            e -> assertThat(e.code()).isEqualTo(wrong.getLast()));
        }
    }

    @Test
    void refusesAFileThatIsNotThereOrOfAnotherKind() {
        assertThatThrownBy(() ->
                        RowSources.open(
                                new org.springframework.core.io.FileSystemResource("no.csv"),
                                "no.csv",
                                null))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.code()).isEqualTo("FILE_MISSING"));
        assertThatThrownBy(() -> RowSources.open(Fixtures.text(""), "a.doc", null))
                .hasMessageContaining(".gpkg");
    }
}
