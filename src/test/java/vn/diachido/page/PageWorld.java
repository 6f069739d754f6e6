package vn.diachido.page;

import static vn.diachido.database.jooq.site.Tables.MENTION;
import static vn.diachido.database.jooq.site.Tables.RANKING;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.site.Tables.SOURCE;
import static vn.diachido.database.jooq.site.Tables.TRANSLATION;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.diachido.TestServer;
import vn.diachido.database.Period;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

/** A server with a few sites that have everything a page can show; one for all tests of pages. */
final class PageWorld {

    static final String ORIGIN = "https://diachido.example.vn";

    /** Written into every field of a site that takes text. */
    static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&";

    private static final TestDatabase DATABASE = TestDatabase.create();
    static final DSLContext SQL = DATABASE.asApplication();
    static final TestRows ROWS = new TestRows(SQL, "pages");
    static final long PROVINCE = ROWS.unit("PROVINCE", "22", "Tỉnh Quảng Ninh", null);
    static final long COMMUNE = ROWS.unit("COMMUNE", "06895", "Xã Đầm Hà", PROVINCE);
    static final long OTHER = ROWS.unit("COMMUNE", "06970", "Xã Hải Hà", PROVINCE);

    static {
        storeWhole();
        storeMarkup();
        SiteRecord gone = ROWS.site("gone");
        gone.store();
        gone.setSlug("gone-with-another-slug");
        gone.setState("WITHDRAWN");
        gone.store();
        SiteRecord moved = ROWS.site("once");
        moved.setPlaceType("MUSEUM");
        moved.store();
        moved.setSlug("today");
        moved.store();
    }

    static final TestServer SERVER =
            TestServer.over(DATABASE, "--diachido.public-address=" + ORIGIN);

    private PageWorld() {}

    private static void storeWhole() {
        SiteRecord site = ROWS.site("whole");
        site.setName("Đình Đầm Hà");
        site.setOtherNames(new String[] {"Đình cổ", "Đình làng"});
        site.setSummary("Nơi thành lập chi bộ.");
        site.setStory("<p>Chuyện <b>dài</b>.</p>");
        site.setRedAddress(true);
        site.setRelicType("HISTORICAL");
        site.setPlaceType("COMMUNAL_HOUSE");
        site.setPeriod("194X/1950~");
        site.setAddress("Thị trấn Đầm Hà, huyện Đầm Hà");
        site.setOpeningHours("Mo-Fr 08:00-17:00");
        site.setPhone("0203 123 456");
        site.setWebsite("https://dinh.example.vn/");
        site.setPosition(TestRows.point(107.5934, 21.3521));
        site.setApproximate(true);
        site.setUnitId(COMMUNE);
        site.setUnitBasis("POSITION");
        site.setStatedUnitId(OTHER);
        site.setSourceUrl("https://source.example.vn/page");
        site.store();
        rank(site.getId(), "PROVINCIAL", "Quyết định 1/QĐ", "1995-05-12", "2009-12-31");
        rank(site.getId(), "NATIONAL", "Quyết định 2/QĐ", "2010-01-01", null);
        SQL.insertInto(MENTION)
                .set(MENTION.SITE_ID, site.getId())
                .set(MENTION.ORDINAL, 1)
                .set(MENTION.KIND, "PERSON")
                .set(MENTION.NAME, "Bà Nguyễn Thị Thử")
                .set(MENTION.NOTE, "bí thư đầu tiên")
                .execute();
        SQL.insertInto(SOURCE)
                .set(SOURCE.SITE_ID, site.getId())
                .set(SOURCE.ORDINAL, 1)
                .set(SOURCE.TITLE, "Lịch sử đảng bộ")
                .set(SOURCE.URL, "https://books.example.vn/1")
                .set(SOURCE.PUBLISHER, "Nhà xuất bản Thử")
                .execute();
        show(site.getId());
        translate(site.getId(), "en", "Đầm Hà communal house", "Where the cell was founded.", 0);
        translate(site.getId(), "fr", "Maison communale de Đầm Hà", "La cellule y est née.", 1);
    }

    /** A picture in two sizes, a narration and a video. */
    private static void show(long site) {
        String file =
                "insert into media.file (digest, kind, unit_id) values (repeat(?, 32), ?, ?)"
                        + " returning id";
        long picture = SQL.fetchSingle(file, "a", "IMAGE", COMMUNE).into(Long.class);
        long sound = SQL.fetchSingle(file, "b", "AUDIO", COMMUNE).into(Long.class);
        SQL.execute(
                "insert into media.rendition values (?, 480, 320, 'image/jpeg', ''), (?, 960, 640,"
                        + " 'image/jpeg', ''), (?, 0, 0, 'audio/mpeg', '')",
                picture,
                picture,
                sound);
        SQL.execute(
                "insert into site.medium (site_id, ordinal, kind, file_id, url, licence, author,"
                        + " alternative) values (?, 1, 'IMAGE', ?, null, 'CC BY 4.0', 'Trần Thử',"
                        + " '{\"vi\": \"Cổng đình\", \"en\": \"The gate\"}'), (?, 2, 'AUDIO', ?,"
                        + " null, 'CC BY 4.0', null, '{\"vi\": \"Lời kể\"}'), (?, 3, 'VIDEO', null,"
                        + " 'https://video.example.vn/1', 'CC BY 4.0', null, '{\"vi\": \"Lễ hội\"}')",
                site,
                picture,
                site,
                sound,
                site);
    }

    private static void rank(
            long site, String rank, String decision, String from, @Nullable String end) {
        LocalDate last = end == null ? null : LocalDate.parse(end);
        SQL.insertInto(RANKING)
                .set(RANKING.SITE_ID, site)
                .set(RANKING.RANK, rank)
                .set(RANKING.DECISION, decision)
                .set(RANKING.VALID, new Period(LocalDate.parse(from), last))
                .execute();
    }

    private static void translate(
            long site, String language, String name, String summary, int translates) {
        SQL.insertInto(TRANSLATION)
                .set(TRANSLATION.SITE_ID, site)
                .set(TRANSLATION.LANGUAGE, language)
                .set(TRANSLATION.NAME, name)
                .set(TRANSLATION.SUMMARY, summary)
                .set(TRANSLATION.STORY, "<p>" + summary + "</p>")
                .set(TRANSLATION.TRANSLATES, translates)
                .execute();
    }

    /** What no writer would let through, put past them. */
    private static void storeMarkup() {
        SiteRecord site = ROWS.site("markup");
        site.setName(MARKUP);
        site.setOtherNames(new String[] {MARKUP});
        site.setSummary(MARKUP);
        site.setStory("<p>Kept</p><iframe src=//evil.example></iframe>" + MARKUP);
        site.setPeriod(MARKUP);
        site.setAddress(MARKUP);
        site.setOpeningHours(MARKUP);
        site.setPhone(MARKUP);
        site.setWebsite("https://a.example/\"><script>alert(1)</script>");
        site.setSourceUrl("javascript:alert(1)");
        site.store();
        rank(site.getId(), "NATIONAL", MARKUP, "2010-01-01", null);
        SQL.insertInto(MENTION)
                .set(MENTION.SITE_ID, site.getId())
                .set(MENTION.ORDINAL, 1)
                .set(MENTION.KIND, "EVENT")
                .set(MENTION.NAME, MARKUP)
                .set(MENTION.NOTE, MARKUP)
                .execute();
        SQL.insertInto(SOURCE)
                .set(SOURCE.SITE_ID, site.getId())
                .set(SOURCE.ORDINAL, 1)
                .set(SOURCE.TITLE, MARKUP)
                .set(SOURCE.PUBLISHER, MARKUP)
                .execute();
        translate(site.getId(), "en", MARKUP, MARKUP, 1);
    }

    static void withdraw(String slug) {
        SQL.update(SITE_)
                .set(SITE_.STATE, "WITHDRAWN")
                .set(SITE_.CHANGED_AT, OffsetDateTime.now())
                .where(SITE_.SLUG.eq(slug))
                .execute();
    }

    /** Redirects are not followed. */
    static HttpResponse<byte[]> get(String path, String... headers) {
        return SERVER.get(path, headers);
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String text(String path, String... headers) {
        return text(get(path, headers));
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
