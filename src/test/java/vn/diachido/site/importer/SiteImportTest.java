package vn.diachido.site.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.diachido.database.jooq.access.Tables.AUDIT;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.exchange.Tables.DATA_SET;
import static vn.diachido.database.jooq.site.Tables.CANDIDATE;
import static vn.diachido.database.jooq.site.Tables.RANKING;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.diachido.database.Period;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportResult;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;
import vn.diachido.site.revision.Change;
import vn.diachido.site.revision.Kind;
import vn.diachido.site.revision.Publication;

@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class SiteImportTest {

    private static final String MAPPING =
            """
            file: sites.csv
            data_set:
              name: places
              title: Places
              source: somebody
              licence: CC0
              credit: thanks
              from: 2025-07-01
            columns:
              name: tên
              rank: hạng
              red_address: đỏ
              province: tỉnh
              district: huyện
              commune: xã
              longitude: kinh độ
              latitude: vĩ độ
              source_url: nguồn
            communes_parted_by: ;
            address_as_of: 2025-06-30
            values:
              rank:
                quốc gia: NATIONAL
                không rõ: ""
            """;
    private static final String HEADER = "tên,hạng,đỏ,tỉnh,huyện,xã,kinh độ,vĩ độ,nguồn\n";

    @TempDir private Path folder;

    private final SiteImport sites;
    private final Publication publication;
    private final DSLContext sql;

    SiteImportTest(
            @Autowired SiteImport sites,
            @Autowired Publication publication,
            @Autowired DSLContext sql) {
        this.sites = sites;
        this.publication = publication;
        this.sql = sql;
    }

    private ImportResult run(boolean apply, String... lines) {
        return run(MAPPING, apply, lines);
    }

    private ImportResult run(String mapping, boolean apply, String... lines) {
        try {
            Files.writeString(folder.resolve("sites.csv"), HEADER + String.join("\n", lines));
            Path file = Files.writeString(folder.resolve("sites.yml"), mapping);
            FileSystemResource resource = new FileSystemResource(file);
            return sites.run(resource, resource, apply);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SiteRecord site(String slug) {
        return sql.fetchSingle(SITE_, SITE_.SLUG.eq(slug));
    }

    private String rank(SiteRecord site) {
        return sql.select(RANKING.RANK)
                .from(RANKING)
                .where(RANKING.SITE_ID.eq(site.getId()))
                .fetchOptional(RANKING.RANK)
                .orElse("NOT_STATED");
    }

    /** Old commune 1 and 2 of one district; 1 went to new A, 2 was parted over A and B. */
    private long[] insertUnits() {
        TestRows rows = new TestRows(sql, "units");
        Period before = Period.until(TestRows.REFORM);
        long province = rows.unit("PROVINCE", "22", "Quảng Ninh", null, new Period(null, null));
        long district = rows.unit("DISTRICT", "193", "Đầm Hà", province, before);
        long one = rows.unit("COMMUNE", "1", "Tân Lập", district, before);
        long two = rows.unit("COMMUNE", "2", "Tân Bình", district, before);
        long a = rows.unit("COMMUNE", "3", "Đầm Hà", province);
        long b = rows.unit("COMMUNE", "4", "Quảng Tân", province);
        rows.border(a, TestRows.square(107.6, 21.3, 0.1));
        rows.border(b, TestRows.square(107.9, 21.3, 0.1));
        edge(one, a, rows);
        edge(two, a, rows);
        edge(two, b, rows);
        return new long[] {a, b};
    }

    private void edge(long from, long to, TestRows rows) {
        sql.insertInto(LINEAGE)
                .set(LINEAGE.PREDECESSOR_ID, from)
                .set(LINEAGE.SUCCESSOR_ID, to)
                .set(LINEAGE.EFFECTIVE, LocalDate.of(2025, 7, 1))
                .set(LINEAGE.KIND, "MERGE")
                .set(LINEAGE.EXTENT, "FULL")
                .set(LINEAGE.DATA_SET_ID, rows.dataSetId())
                .execute();
    }

    @Test
    @Transactional
    void findsTheUnitOfToday() {
        long[] communes = insertUnits();
        run(
                true,
                "Theo vị trí,quốc gia,có,Quảng Ninh,Đầm Hà,Tân Bình,107.95,21.35,https://a.vn/1",
                "Theo địa chỉ,,,Quảng Ninh,Đầm Hà,Tân Lập,,,",
                "Hai khả năng,,,Quảng Ninh,Đầm Hà,Tân Lập;Tân Bình,,,",
                "Không rõ ở đâu,,,Quảng Ninh,Hoành Bồ,,,,",
                "Ngoài biển,,,,,,108.3,20.9,");
        assertThat(site("theo-vi-tri"))
                .returns(communes[1], SiteRecord::getUnitId)
                .returns("POSITION", SiteRecord::getUnitBasis)
                .returns("NATIONAL", this::rank)
                .returns(true, SiteRecord::getRedAddress)
                .returns("Tân Bình, Đầm Hà, Quảng Ninh", SiteRecord::getAddress);
        assertThat(site("theo-dia-chi"))
                .returns(communes[0], SiteRecord::getUnitId)
                .returns("STATEMENT", SiteRecord::getUnitBasis)
                .returns("NOT_STATED", this::rank);
        assertThat(site("hai-kha-nang"))
                .returns(null, SiteRecord::getUnitId)
                .returns("AMBIGUOUS", SiteRecord::getUnitBasis);
        assertThat(
                        sql.select(CANDIDATE.UNIT_ID)
                                .from(CANDIDATE)
                                .where(CANDIDATE.SITE_ID.eq(site("hai-kha-nang").getId()))
                                .fetch(CANDIDATE.UNIT_ID))
                .containsExactlyInAnyOrder(communes[0], communes[1]);
        assertThat(site("khong-ro-o-dau").getUnitBasis()).isEqualTo("NONE");
        assertThat(site("ngoai-bien").getUnitBasis()).isEqualTo("NONE");
    }

    @Test
    @Transactional
    void issuesABoardForEachSiteOnce() {
        String[] lines = {"Một,,,,,,107.1,21.1,", "Hai,,,,,,107.2,21.2,"};
        run(true, lines);
        var codes = sql.select(BOARD_.CODE, BOARD_.SITE_ID).from(BOARD_).fetchSet(BOARD_.SITE_ID);
        assertThat(codes).contains(site("mot").getId(), site("hai").getId());
        int boards = sql.fetchCount(BOARD_);
        assertThat(noted()).isEqualTo(1);
        run(true, lines);
        assertThat(noted()).isEqualTo(2);
        assertThat(sql.fetchCount(BOARD_)).isEqualTo(boards);
    }

    /** Imports that stand in the audit. */
    private int noted() {
        sql.execute("select set_config('diachido.trusted', 'on', true)");
        return sql.fetchCount(
                AUDIT,
                AUDIT.ACTION.eq("DATA_IMPORTED"),
                AUDIT.ACTOR.eq("MACHINE"),
                AUDIT.REASON.eq("sites"));
    }

    @Test
    void storesNothingInADryRun() {
        int sets = sql.fetchCount(DATA_SET);
        ImportResult result = run(false, "Chỉ thử,,,,,,107.1,21.1,");
        assertThat(result.applied()).isFalse();
        assertThat(result.steps().getFirst().counts().getFirst().made()).isEqualTo(1);
        assertThat(sql.fetchCount(SITE_)).isZero();
        assertThat(sql.fetchCount(BOARD_)).isZero();
        assertThat(sql.fetchCount(DATA_SET)).isEqualTo(sets);
    }

    @Test
    @Transactional
    void changesNothingTheSecondTime() {
        insertUnits();
        String[] lines = {
            "Một,quốc gia,,Quảng Ninh,Đầm Hà,Tân Bình,,,https://a.vn/",
            "Lô cốt,,,,,,107.61,21.31,",
            "Lô cốt,,,,,,107.62,21.32,"
        };
        run(true, lines);
        ImportResult again = run(true, lines);
        assertThat(again.changesSomething()).isFalse();
        assertThat(again.differences()).isEmpty();
        assertThat(sql.fetchCount(SITE_)).isEqualTo(3);
    }

    @Test
    @Transactional
    void keepsASlugThroughAChange() {
        run(true, "Lô cốt,,,,,,107.61,21.31,", "Lô cốt,,,,,,107.62,21.32,");
        long id = site("lo-cot-2").getId();
        ImportResult changed =
                run(true, "Lô cốt,,,,,,107.61,21.31,", "Lô cốt,quốc gia,,,,,107.69,21.32,");
        assertThat(changed.differences()).hasSize(1);
        assertThat(site("lo-cot-2")).returns(id, SiteRecord::getId).returns("NATIONAL", this::rank);
    }

    /** The file changes the rank, somebody here the summary: both stay. */
    @Test
    @Transactional
    void whatSomebodyWroteHereStaysWhereTheFileIsAsItWas() {
        run(true, "Lô cốt,,,,,,107.61,21.31,");
        SiteRecord site = site("lo-cot");
        SiteContent said =
                SiteContentReader.read(
                        Map.of(
                                "name",
                                "Lô cốt",
                                "summary",
                                "Viết ở đây.",
                                "longitude",
                                107.61,
                                "latitude",
                                21.31));
        publication.publish(
                site, said, publication.place(said), new Change(Kind.PUBLISHED, null, null));
        ImportResult unchanged = run(true, "Lô cốt,,,,,,107.61,21.31,");
        assertThat(unchanged.differences()).isEmpty();
        ImportResult changed = run(true, "Lô cốt,quốc gia,,,,,107.61,21.31,");
        assertThat(changed.differences()).hasSize(1);
        assertThat(site("lo-cot"))
                .returns("Viết ở đây.", SiteRecord::getSummary)
                .returns("NATIONAL", this::rank);
        run(true, "Lô cốt,quốc gia,,,,,107.61,21.31,");
        assertThat(site("lo-cot").getSummary()).isEqualTo("Viết ở đây.");
    }

    /** Who places a site here knows better than words of a file that fit nothing. */
    @Test
    @Transactional
    void whereSomebodyPlacedASiteItStays() {
        long[] communes = insertUnits();
        String line = "Lô cốt,%s,,Quảng Ninh,Hoành Bồ,,,,";
        run(true, line.formatted(""));
        assertThat(site("lo-cot").getUnitId()).isNull();
        say("lo-cot", Map.of("name", "Lô cốt", "unit", String.valueOf(communes[0])));
        run(true, line.formatted(""));
        assertThat(site("lo-cot").getUnitId()).isEqualTo(communes[0]);
        run(true, line.formatted("quốc gia"));
        assertThat(site("lo-cot"))
                .returns(communes[0], SiteRecord::getUnitId)
                .returns("NATIONAL", this::rank);
    }

    private void say(String slug, Map<String, Object> said) {
        SiteContent content = SiteContentReader.read(said);
        publication.publish(
                site(slug),
                content,
                publication.place(content),
                new Change(Kind.PUBLISHED, null, null));
    }

    @Test
    @Transactional
    void whatIsWithdrawnStaysOutOfSight() {
        run(true, "Lô cốt,,,,,,107.61,21.31,");
        publication.withdraw(site("lo-cot").getId(), new Change(Kind.WITHDRAWN, null, "x"));
        run(true, "Lô cốt,quốc gia,,,,,107.61,21.31,");
        assertThat(site("lo-cot"))
                .returns("WITHDRAWN", SiteRecord::getState)
                .returns("NATIONAL", this::rank);
    }

    @Test
    @Transactional
    void tellsOfRowsThatAreLeftOutOrUnclear() {
        ImportResult result =
                run(
                        true,
                        ",,,,,,107.1,21.1,",
                        "Đảo trục,,,,,,21.1,107.1,",
                        "Xa quá,,,,,,2.35,48.85,",
                        "Hạng lạ,hạng ba,,,,,107.1,21.1,",
                        "Liên kết lạ,,,,,,107.1,21.1,javascript:alert(1)",
                        "Đỏ lạ,,maybe,,,,107.1,21.1,");
        assertThat(result.report().findings())
                .extracting(Finding::row, Finding::code)
                .contains(
                        tuple(2L, "VALUE_MISSING"),
                        tuple(3L, "POSITION_SWAPPED"),
                        tuple(4L, "POSITION_OUTSIDE"),
                        tuple(5L, "VALUE_UNKNOWN"),
                        tuple(6L, "ADDRESS_BROKEN"),
                        tuple(7L, "VALUE_UNKNOWN"));
        assertThat(site("lien-ket-la").getSourceUrl()).isNull();
        assertThat(sql.fetchCount(SITE_)).isEqualTo(2);
        assertThat(result.steps().getFirst().counts().getFirst().rejected()).isEqualTo(4);
    }

    @Test
    void refusesAMappingThatCannotBe() {
        assertThatThrownBy(() -> run(MAPPING.replace("address_as_of: 2025-06-30", ""), false, ""))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("address_as_of");
        assertThatThrownBy(() -> run(MAPPING.replace("name: tên", "nam: tên"), false, ""))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("unknown field nam");
        assertThatThrownBy(() -> run(MAPPING + "\nkey: [mã]", false, ""))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("mã");
        assertThatThrownBy(() -> run(MAPPING.replace("sites.csv", "none.csv"), false, ""))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("none.csv");
    }
}
