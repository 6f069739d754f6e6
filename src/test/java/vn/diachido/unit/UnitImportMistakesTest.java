package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.exchange.ImportRefused;

/** Mistakes for which a whole import is refused: the code, and what the message says of them. */
class UnitImportMistakesTest {

    private static final ImportWorld WORLD = ImportWorld.of("world", "simplified", "third-reform");

    private static final String MAPPING =
            """
            steps:
              - units:
                  data_set: {name: a, title: A, source: a, licence: CC0, credit: a}
                  file: list.csv
                  from: 2027-06-01
                  columns: {code: code, full_name: name, parent: parent}
                  constants: {level: COMMUNE}
            """;
    private static final String LIST =
            """
            code,name,parent
            91030,Xã Bão,90
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "from: 2027-06-01; from: gestern; MAPPING_BROKEN; steps[1]: units: from must be a day",
                "from: 2027-06-01; fromm: 2027-06-01; MAPPING_BROKEN; from is missing",
                "file: list.csv; file: other.csv; FILE_MISSING; other.csv",
                "file: list.csv; file: list.docx; FILE_KIND_UNKNOWN; .gpkg",
                "code: code; code: ma; COLUMN_MISSING; no column ma; it has code",
                "code: code; cod: code; MAPPING_KEY_UNKNOWN; unknown field cod",
                "- units:; - unit:; MAPPING_KEY_UNKNOWN; unknown key unit; known are",
                "steps:; Steps:; MAPPING_KEY_UNKNOWN; unknown key Steps",
                "name: a, title: A; title: A; MAPPING_BROKEN; data_set: name is missing",
                "data_set: {; data_set: [; MAPPING_BROKEN; not readable YAML",
                "constants:; 'complete: [VILLAGE]\n      constants:'; MAPPING_BROKEN; complete must be one of PROVINCE, DISTRICT, COMMUNE, HAMLET",
                "constants:; 'founding: LATER\n      constants:'; MAPPING_BROKEN; founding must be one of FROM, UNKNOWN",
                "constants:; 'corrections: [{level: COMMUNE, code: x, reason: y}]\n      constants:'; MAPPING_BROKEN; corrections[1]: code is wrong",
                "constants:; 'crs: VN2000\n      constants:'; CRS_UNKNOWN; EPSG:9213"
            })
    void aMistakeOfTheMapping(String right, String wrong, String code, String message)
            throws IOException {
        refused(MAPPING.replace(right, wrong), LIST, code, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; FILE_EMPTY; no header row",
                "'code,name,parent,code\n1,2,3,4'; COLUMN_TWICE; two columns are called \"code\"",
            })
    void aMistakeOfTheFile(String list, String code, String message) throws IOException {
        refused(MAPPING, list, code, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2027-06-01; COMMUNE; '9103X,Xã Bão,90'; ''; LIST_INCOMPLETE; row 2",
                "2027-06-01; PROVINCE; '91030,Xã Bão,90'; ''; PARENT_ENDED; row 2: the parent 90 ends on 2027-06-01",
                "2027-06-01; PROVINCE; ''; ''; CHILD_LEFT_BEHIND; list it with its new parent",
                "2027-06-01; ''; '91040,Làng Lốc,90'; '91030,91040,full'; SUCCESSOR_NOT_LISTED; 91040 is founded",
                "2027-03-01; ''; '90030,Xã Mưa,90'; '90030,90030,full'; UNIT_ENDED; stored as ended by 2027-03-01",
                "2026-06-01; ''; '90010,Xã Sương,90'; '91010,90010,full'; LATER_HISTORY; later changes"
            })
    void aContradictionToWhatIsThere(
            String from, String complete, String rows, String passages, String code, String message)
            throws IOException {
        String crosswalk =
                """
                      complete: [%s]
                      crosswalk:
                        file: crosswalk.csv
                        columns: {old_code: old, new_code: new, relation: relation}
                """
                        .formatted(complete);
        Files.writeString(folder.resolve("crosswalk.csv"), "old,new,relation\n" + passages);
        refused(
                MAPPING.replace("2027-06-01", from) + crosswalk,
                "code,name,parent\n" + rows,
                code,
                message);
    }

    private void refused(String mapping, String list, String code, String message)
            throws IOException {
        Map<String, String> before = WORLD.stored();
        Files.writeString(folder.resolve("list.csv"), list);
        Files.writeString(folder.resolve("list.docx"), "");
        FileSystemResource file =
                new FileSystemResource(Files.writeString(folder.resolve("ours.yml"), mapping));
        ImportRefused refused = refusal(file);
        assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
        assertThat(refused).hasMessageContaining(message);
        assertThat(WORLD.stored()).isEqualTo(before);
    }

    private static ImportRefused refusal(FileSystemResource file) {
        try {
            return WORLD.run(file, file, true).refused().orElseThrow();
        } catch (ImportRefused refused) {
            return refused;
        }
    }
}
