package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportResult;
import vn.diachido.outreach.importer.ActivityImport;

/** Activities come from files as people have them, and go out in a form that can come back. */
class ActivityImportTest {

    private static final String MAPPING =
            """
            file: activities.csv
            data_set: {name: ours, title: Ours, source: us, licence: CC0, credit: us}
            key: [số]
            verified: true
            columns: {name: tên, kind: loại, from: ngày, unit: mã xã, squads: đội, hamlets: thôn, results: kết quả}
            results: {lượt: turns, vneid: apps-installed@vneid}
            """;
    private static final String HEADER = "số,tên,loại,ngày,mã xã,đội,thôn,kết quả,lượt,vneid\n";

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestServer SERVER = TestServer.over(DATABASE);

    static {
        DATABASE.dsl()
                .execute(
                        "insert into squad.squad (name, kind, level, unit_id, life, source_key, data_set_id)"
                                + " values ('Đội Một', 'VOLUNTEER_TEAM', 'COMMUNE', 6, '[2025-07-01,)', '1', 1)");
    }

    @TempDir private Path folder;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private ImportResult run(boolean apply, String... rows) {
        try {
            Files.writeString(folder.resolve("activities.csv"), HEADER + String.join("\n", rows));
            Path file = Files.writeString(folder.resolve("activities.yml"), MAPPING);
            FileSystemResource mapping = new FileSystemResource(file);
            return SERVER.bean(ActivityImport.class).run(mapping, mapping, apply);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String counts(ImportResult result) {
        return result.steps().getFirst().counts().getFirst().toString();
    }

    private static int stored() {
        return DATABASE.dsl()
                .fetchSingle("select count(*) from outreach.activity")
                .get(0, int.class);
    }

    @Test
    void rowsAreTriedTakenAndFoundAgainAndWhatIsWrongIsNamed() {
        String good =
                "1,Ra quân,app_help,26/3/2026,5551,Đội Một,Bản Áng,leaflets=1.200,\"1.500\",3";
        String[] rows = {
            good,
            "2,Sai ngày,OTHER,31/2/2026,05551,Đội Một,,,1,",
            "3,Chưa tới,OTHER,2199-01-01,05551,Đội Một,,,1,",
            "4,Âm,OTHER,2026-03-26,05551,Đội Một,,,-1,",
            "5,Trước đội,OTHER,2025-06-30,05536,Đội Một,,,1,",
            "6,Tỷ lệ,OTHER,2026-03-26,05551,Đội Một,,share-public-services=40,,",
            "1,Hai lần,OTHER,2026-03-26,05551,Đội Một,,,,",
            "8,Không thôn,OTHER,2026-03-26,05551,Đội Một,Bản Không,,,",
        };
        int before = stored();
        ImportResult tried = run(false, rows);
        assertThat(counts(tried)).isEqualTo("activity: 1 new, 7 rejected");
        assertThat(stored()).isEqualTo(before);
        assertThat(tried.report().findings().stream().map(Finding::code).toList())
                .containsExactly(
                        "DAY_BROKEN",
                        "ACTIVITY_AHEAD",
                        "NEGATIVE_RESULT",
                        "SQUAD_UNKNOWN",
                        "NOT_ADDABLE",
                        "KEY_TWICE",
                        "HAMLET_UNKNOWN");
        run(true, rows);
        assertThat(stored()).isEqualTo(before + 1);
        assertThat(counts(run(true, good))).isEqualTo("activity: 1 unchanged");
        assertThat(counts(run(true, good.replace("1.500", "1.501"))))
                .isEqualTo("activity: 1 changed");
        String csv =
                new String(SERVER.get("/export/activities.csv").body(), StandardCharsets.UTF_8);
        assertThat(List.of(csv.split("\n")))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains(
                                        "Ra quân",
                                        "Đội Một",
                                        "leaflets=1200",
                                        "turns=1501",
                                        "apps-installed@vneid=3"));
    }
}
