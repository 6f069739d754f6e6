package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diachido.RealServer;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.Severity;
import vn.diachido.exchange.SharedData;

/** What the import makes of the real lists, row by row, and what it says of them. */
class RealImportTest {

    private static final String CROSSWALK = "successor/successor_map.csv";

    private static DSLContext database;

    /** Of a second run: it says of rows what the first did. */
    private static ImportResult result;

    @BeforeAll
    static void runAgain() {
        RealServer real = RealServer.get();
        database = real.database().dsl();
        result =
                real.server()
                        .bean(UnitImport.class)
                        .run(RealServer.mapping("vietnam"), RealServer.base(), false, line -> {});
    }

    private static List<String> rows(String sql) {
        return ImportWorld.rows(database, sql);
    }

    private static int count(String sql) {
        return Integer.parseInt(rows(sql).getFirst());
    }

    @Test
    void aSecondRunChangesNothing() {
        assertThat(result.refused()).isEmpty();
        assertThat(result.differences()).isEmpty();
        assertThat(result.changesSomething()).isFalse();
    }

    private static List<CSVRecord> file(String file) throws Exception {
        try (var parser =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(java.nio.file.Files.newBufferedReader(SharedData.data(file)))) {
            return parser.getRecords();
        }
    }

    @Test
    void twelveRowsOfTheCrosswalkAreLeftOut() throws Exception {
        List<CSVRecord> rows = file(CROSSWALK);
        assertThat(rows).hasSize(10_603);
        List<Finding> left =
                result.report().findings().stream()
                        .filter(finding -> finding.file().equals(CROSSWALK))
                        .filter(finding -> finding.severity() == Severity.REJECTED)
                        .toList();
        assertThat(left).hasSize(12);
        assertThat(left).extracting(Finding::code).containsOnly("PREDECESSOR_UNKNOWN");
        assertThat(left)
                .allSatisfy(finding ->
                        assertThat(rows.get((int) finding.row() - 2).get("old_code"))
                                .isEqualTo(finding.value()));
    }

    /** Every other row is an edge between the units of its codes, or both codes are one unit. */
    @Test
    void everyOtherRowIsAnEdgeOrAContinuation() throws Exception {
        Set<String> edges =
                new HashSet<>(
                        rows(
                                """
                                select p.code, s.code from unit.lineage e
                                join unit.version p on p.unit_id = e.predecessor_id and p.valid @> date '2025-06-30'
                                join unit.version s on s.unit_id = e.successor_id and s.valid @> date '2025-07-01'
                                where e.effective = '2025-07-01' and s.level = 'COMMUNE'
                                """));
        Set<String> continuations =
                new HashSet<>(
                        rows(
                                """
                                select a.code, b.code from unit.version a join unit.version b using (unit_id)
                                where a.level = 'COMMUNE' and a.valid @> date '2025-06-30' and b.valid @> date '2025-07-01'
                                """));
        int asEdge = 0;
        int asContinuation = 0;
        for (CSVRecord row : file(CROSSWALK)) {
            String pair = row.get("old_code") + " " + row.get("new_code");
            asEdge += edges.contains(pair) ? 1 : 0;
            asContinuation += continuations.contains(pair) ? 1 : 0;
        }
        assertThat(asEdge + asContinuation).isEqualTo(10_591);
        assertThat(asEdge).isEqualTo(edges.size());
        assertThat(asContinuation).isEqualTo(continuations.size());
    }

    @Test
    void fiveDistrictsBecameSpecialZonesAndNoOtherHasASuccessor() {
        assertThat(
                        rows(
                                """
                                select e.kind, e.extent, s.kind from unit.lineage e
                                join unit.unit p on p.id = e.predecessor_id
                                join unit.version s on s.unit_id = e.successor_id and s.valid @> date '2025-07-01'
                                where p.level = 'DISTRICT'
                                """))
                .hasSize(5)
                .containsOnly("RECODE FULL SPECIAL_ZONE");
        assertThat(
                        count(
                                "select count(*) from unit.unit where level = 'DISTRICT' and upper(life) = '2025-07-01'"))
                .isEqualTo(696);
    }

    @Test
    void communesWithSeveralSuccessorsAreAsMany() {
        assertThat(
                        count(
                                """
                                select count(*) from (select predecessor_id from unit.lineage e join unit.unit u on u.id = e.predecessor_id
                                where u.level = 'COMMUNE' and e.effective = '2025-07-01' group by 1 having count(*) > 1) split
                                """))
                .isEqualTo(459);
        assertThat(
                        count(
                                "select count(*) from unit.lineage where extent = 'PARTIAL' and area_weight is not null and not estimated"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from unit.lineage where extent = 'PARTIAL' and area_weight is null"))
                .isPositive();
    }

    @Test
    void provincesGoWholeByTheResolution() {
        assertThat(
                        rows(
                                """
                                select distinct e.kind, e.extent, e.decree, e.effective from unit.lineage e
                                join unit.unit p on p.id = e.predecessor_id where p.level = 'PROVINCE'
                                """))
                .containsExactly("MERGE FULL 202/2025/QH15 2025-07-01");
        assertThat(
                        count(
                                """
                                select count(distinct predecessor_id) from unit.lineage e
                                join unit.unit p on p.id = e.predecessor_id where p.level = 'PROVINCE'
                                """))
                .isEqualTo(63 - 11);
    }

    /** All that an independent check flags is doubted, and four more that it cannot judge. */
    @Test
    void figuresThatCannotBeTrueAreDoubted() throws Exception {
        Set<String> flagged = new TreeSet<>();
        for (CSVRecord row : file("admin_new/population_check.csv")) {
            if (!row.get("flag").isEmpty() && !row.get("flag").equals("missing")) {
                flagged.add(row.get("code"));
            }
        }
        assertThat(flagged).hasSize(360);
        Set<String> doubted =
                new TreeSet<>(
                        rows(
                                """
                                select v.code from unit.census c join exchange.data_set d on d.id = c.data_set_id and d.name = 'vn-people-2025'
                                join unit.version v on v.unit_id = c.unit_id and v.valid @> c.counted_on
                                where c.implausible is not null
                                """));
        assertThat(doubted).containsAll(flagged).hasSize(364);
        doubted.removeAll(flagged);
        assertThat(doubted).containsExactly("04489", "07060", "23538", "23683");
    }
}
