package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.exchange.ImportResult;

/** How names and codes of lists are read, and when another spelling is another name. */
class UnitNamesTest {

    private static final String LIST =
            """
            steps:
              - units:
                  data_set: {name: list-%1$s, title: List, source: invented, licence: CC0, credit: nobody, from: %1$s}
                  file: list.csv
                  from: %1$s
                  leads_spelling: %2$s
                  columns: {level: level, code: code, full_name: name, parent: parent}
            """;
    private static final String FIRST =
            "level,code,name,parent\nPROVINCE,3,Tỉnh Mây,\nCOMMUNE,301,Xã Hoà Nắng,3\n";

    private final ImportWorld world = new ImportWorld();

    @TempDir private Path folder;

    private ImportResult list(String from, boolean leads, String rows) throws IOException {
        Files.writeString(folder.resolve("list.csv"), rows);
        FileSystemResource mapping =
                new FileSystemResource(
                        Files.writeString(folder.resolve("list.yml"), LIST.formatted(from, leads)));
        ImportResult result = world.run(mapping, mapping, true);
        assertThat(result.refused()).isEmpty();
        assertThat(result.report().findings()).isEmpty();
        return result;
    }

    private java.util.List<String> communes() {
        return world.rows(
                "select valid, code, name, full_name, kind from unit.version where level = 'COMMUNE' order by valid");
    }

    @Test
    void decomposedTextIsComposedAndLostZerosComeBack() throws IOException {
        String decomposed = Normalizer.normalize(FIRST, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(FIRST);
        list("2025-07-01", false, decomposed);
        assertThat(communes()).containsExactly("[2025-07-01,) 00301 Hoà Nắng Xã Hoà Nắng COMMUNE");
        assertThat(world.rows("select code, full_name from unit.version where level = 'PROVINCE'"))
                .containsExactly("03 Tỉnh Mây");
        ImportResult composed = list("2025-07-01", false, FIRST);
        assertThat(composed.changesSomething()).isFalse();
    }

    @Test
    void anotherPlaceOfAToneIsNoChangeOfName() throws IOException {
        list("2025-07-01", true, FIRST);
        ImportResult later = list("2026-04-30", false, FIRST.replace("Hoà", "Hòa"));
        assertThat(later.changesSomething()).isFalse();
        assertThat(communes()).containsExactly("[2025-07-01,) 00301 Hoà Nắng Xã Hoà Nắng COMMUNE");
    }

    @Test
    void theResolutionsSpellingReachesBackAndStays() throws IOException {
        list("2025-06-01", false, FIRST);
        list("2025-07-01", true, FIRST.replace("Hoà", "Hòa"));
        assertThat(communes()).containsExactly("[2025-06-01,) 00301 Hòa Nắng Xã Hòa Nắng COMMUNE");
        list("2026-04-30", false, FIRST.replace("Xã Hoà", "Phường Hoà"));
        assertThat(communes())
                .containsExactly(
                        "[2025-06-01,2026-04-30) 00301 Hòa Nắng Xã Hòa Nắng COMMUNE",
                        "[2026-04-30,) 00301 Hòa Nắng Phường Hòa Nắng WARD");
    }

    @Test
    void anotherToneOrNoneIsAnotherName() throws IOException {
        list("2025-07-01", false, FIRST);
        list("2026-04-30", false, FIRST.replace("Hoà", "Hoa"));
        list("2026-07-01", false, FIRST.replace("Hoà", "Hoá"));
        assertThat(communes())
                .containsExactly(
                        "[2025-07-01,2026-04-30) 00301 Hoà Nắng Xã Hoà Nắng COMMUNE",
                        "[2026-04-30,2026-07-01) 00301 Hoa Nắng Xã Hoa Nắng COMMUNE",
                        "[2026-07-01,) 00301 Hoá Nắng Xã Hoá Nắng COMMUNE");
    }
}
