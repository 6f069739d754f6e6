package vn.diachido.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.map.ExitReader;
import vn.diachido.query.request.Role;
import vn.diachido.site.revision.Change;
import vn.diachido.site.revision.Publication;

/** Draft, in review, published, withdrawn, restored: what each step shows, and to whom. */
class SiteLifeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = bearer("editor", Role.COMMUNE_EDITOR);
    private static final String MEMBER = bearer("member", Role.FIELD_MEMBER);

    private static final String SAID =
            "language name summary otherNames story state rank period periodFromYear phone mentions {"
                    + " kind name } sources { title url } rankings { rank validFrom validTo }"
                    + " translations { language name stale } unit { id } unitBasis unitConflict";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, 6L);
        return "Bearer " + ACCOUNTS.token(account);
    }

    /** The payload of a mutation; {@code selection} is of what it answers with. */
    private static JsonNode mutate(String bearer, String name, String input, String selection) {
        JsonNode answer =
                SERVER.graphQlAs(
                        bearer,
                        "mutation { %s(input: {%s}) { %s userErrors { code path message } } }"
                                .formatted(name, input, selection),
                        Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/" + name);
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String draft(String bearer, String input) {
        JsonNode payload = mutate(bearer, "saveSiteDraft", input, "siteDraft { id }");
        assertThat(code(payload)).as(payload.toString()).isEmpty();
        return payload.at("/siteDraft/id").asString();
    }

    private static JsonNode publish(String bearer, String draft) {
        return mutate(
                bearer,
                "publishSiteDraft",
                "id: \"%s\"".formatted(draft),
                "site { id slug " + SAID + " }");
    }

    private static String published(String input) {
        return publish(EDITOR, draft(EDITOR, input)).at("/site/id").asString();
    }

    private static JsonNode site(String id, String bearer) {
        return SERVER.graphQlAs(
                        bearer,
                        "query ($id: ID!) { site(id: $id) { id slug " + SAID + " } }",
                        Map.of("id", id))
                .at("/data/site");
    }

    private static JsonNode site(String id) {
        return SERVER.graphQl(
                        "query ($id: ID!) { site(id: $id) { id slug " + SAID + " } }",
                        Map.of("id", id))
                .at("/data/site");
    }

    @Test
    void whatADraftSaysIsWhatTheSiteSays() {
        String draft =
                draft(
                        MEMBER,
                        """
                        name: "Lán Nà Lừa", otherNames: ["Lán Nà Nưa"], summary: "Nơi ở và làm việc.",
                        story: "<p>Năm 1945<script>alert(1)</script></p>", unit: "6", longitude: 105.2, latitude: 21.2,
                        redAddress: true, relicType: HISTORICAL, placeType: BASE, period: "1945-05/1945-08", phone: "0208 123",
                        rankings: [{rank: PROVINCIAL, to: "2011-12-31"}, {rank: SPECIAL_NATIONAL, decision: "548/QĐ-TTg", from: "2012-01-01"}],
                        mentions: [{kind: PERSON, name: "Hồ Chí Minh"}], sources: [{title: "Cổng thông tin", url: "https://example.vn/a"}],
                        translations: [{language: "en", name: "Na Nua hut"}], inReview: true
                        """);
        JsonNode site = publish(EDITOR, draft).at("/site");
        String id = site.at("/id").asString();
        assertThat(site(id)).isEqualTo(site);
        assertThat(site.at("/slug").asString()).isEqualTo("lan-na-lua");
        assertThat(site.at("/story").asString()).isEqualTo("<p>Năm 1945</p>");
        assertThat(site.at("/rank").asString()).isEqualTo("SPECIAL_NATIONAL");
        assertThat(site.at("/rankings/0/validTo").asString()).isEqualTo("2011-12-31");
        assertThat(site.at("/periodFromYear").asInt()).isEqualTo(1945);
        assertThat(site.at("/unitBasis").asString()).isEqualTo("POSITION");
        assertThat(site.at("/unitConflict").asBoolean()).isFalse();
        assertThat(
                        SERVER.graphQl(
                                        "{ sites(where: {search: \"na nua\"}) { nodes { id } } then: site(id:"
                                                + " \"%s\", asOf: \"2011-06-01\") { rank } }"
                                                        .formatted(id))
                                .at("/data"))
                .hasToString(
                        "{\"sites\":{\"nodes\":[{\"id\":\"%s\"}]},\"then\":{\"rank\":\"PROVINCIAL\"}}"
                                .formatted(id));
        assertThat(code(publish(EDITOR, draft))).isEqualTo("NOT_FOUND");
    }

    @Test
    void aTranslationTurnsStaleWithTheText() {
        String input =
                "name: \"Chùa Hang\", unit: \"6\", translations: [{language: \"en\", name: \"Cave pagoda\"%s}]";
        String id = published(input.formatted(""));
        assertThat(site(id).at("/translations/0/stale").asBoolean()).isFalse();
        String changed = "site: \"%s\", summary: \"Trong núi.\", ".formatted(id) + input;
        JsonNode stale = publish(EDITOR, draft(EDITOR, changed.formatted(""))).at("/site");
        assertThat(stale.at("/translations/0/stale").asBoolean()).isTrue();
        JsonNode told =
                SERVER.graphQl(
                                "{ site(id: \"%s\") { fr: text(languages: [\"fr\", \"en\"]) { language stale }"
                                                .formatted(id)
                                        + " de: text(languages: [\"de\"]) { language stale } usual: text { name } } }")
                        .at("/data/site");
        assertThat(told)
                .hasToString(
                        "{\"fr\":{\"language\":\"en\",\"stale\":true},\"de\":{\"language\":\"vi\",\"stale\":false},"
                                + "\"usual\":{\"name\":\"Chùa Hang\"}}");
        JsonNode current =
                publish(EDITOR, draft(EDITOR, changed.formatted(", current: true"))).at("/site");
        assertThat(current.at("/translations/0/stale").asBoolean()).isFalse();
    }

    @Test
    void aWithdrawnSiteIsSeenByItsEditorsOnlyAtEveryExit() {
        String id = published("name: \"Bia cũ\", unit: \"6\", longitude: 105.3, latitude: 21.3");
        assertThat(ids(null)).contains(id);
        assertThat(
                        code(
                                mutate(
                                        EDITOR,
                                        "withdrawSite",
                                        "id: \"%s\", note: \" \"".formatted(id),
                                        "site { id }")))
                .isEqualTo("REASON_NEEDED");
        String withdraw = "id: \"%s\", note: \"Đã dời đi\"".formatted(id);
        assertThat(
                        SERVER.graphQlAs(
                                        MEMBER,
                                        "mutation { withdrawSite(input: {id: \"%s\", note: \"x\"}) { site { id } } }"
                                                .formatted(id),
                                        Map.of())
                                .at("/errors/0/extensions/code")
                                .asString())
                .isEqualTo("NOT_ALLOWED");
        assertThat(
                        mutate(EDITOR, "withdrawSite", withdraw, "site { state }")
                                .at("/site/state")
                                .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(code(mutate(EDITOR, "withdrawSite", withdraw, "site { state }")))
                .isEqualTo("WITHDRAWN_ALREADY");
        assertThat(site(id).isNull()).isTrue();
        assertThat(ids(null)).doesNotContain(id).doesNotContain("13", "26", "39");
        assertThat(ids(EDITOR)).contains(id);
        assertThat(site(id, EDITOR).at("/state").asString()).isEqualTo("WITHDRAWN");
        JsonNode restored =
                mutate(
                                EDITOR,
                                "restoreSite",
                                "id: \"%s\", revision: 1".formatted(id),
                                "site { state revisions { number kind note by { login } } }")
                        .at("/site");
        assertThat(restored.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(restored.at("/revisions").values().stream().map(r -> r.at("/kind").asString()))
                .containsExactly("RESTORED", "WITHDRAWN", "PUBLISHED");
        assertThat(restored.at("/revisions/1/note").asString()).isEqualTo("Đã dời đi");
        assertThat(ids(null)).contains(id);
    }

    /** What every exit shows: they agree. */
    private static Set<String> ids(@Nullable String bearer) {
        String query = "{ sites(first: 200) { nodes { id } } }";
        JsonNode listed =
                bearer == null ? SERVER.graphQl(query) : SERVER.graphQlAs(bearer, query, Map.of());
        Set<String> ids = new TreeSet<>();
        listed.at("/data/sites/nodes").values().forEach(it -> ids.add(it.at("/id").asString()));
        ExitReader exits = new ExitReader(SERVER, "sites", "sites", bearer);
        assertThat(exits.csv("?")).containsExactlyInAnyOrderElementsOf(ids);
        Map<String, Boolean> features = exits.geoJson("");
        assertThat(features.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        Set<String> placed = new TreeSet<>(ids);
        placed.removeIf(id -> !Boolean.TRUE.equals(features.get(id)));
        assertThat(exits.tiles(9, "")).isEqualTo(placed);
        assertThat(exits.clustered(7, "", placed, "clusters")).isEqualTo(placed.size());
        return ids;
    }

    @Test
    void revisionsAreComparedAndForEditorsOnly() {
        String id = published("name: \"Đình A\", unit: \"6\", summary: \"Một\"");
        publish(
                EDITOR,
                draft(
                        EDITOR,
                        "site: \"%s\", name: \"Đình B\", unit: \"6\", summary: \"Một\""
                                .formatted(id)));
        String query =
                "{ site(id: \"%s\") { slug revisions { number changes all: changes(since: 0) content } } }"
                        .formatted(id);
        JsonNode revisions = SERVER.graphQlAs(EDITOR, query, Map.of()).at("/data/site/revisions");
        assertThat(revisions.at("/0/changes"))
                .hasToString("{\"name\":{\"before\":\"Đình A\",\"after\":\"Đình B\"}}");
        assertThat(revisions.at("/0/all").propertyNames()).contains("summary", "unit");
        assertThat(revisions.at("/1/content/name").asString()).isEqualTo("Đình A");
        assertThat(SERVER.graphQl(query).at("/data/site/revisions").values()).isEmpty();
        assertThatThrownBy(() -> DATABASE.dsl().execute("update site.revision set note = 'x'"))
                .hasMessageContaining("kept as it was");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        String id = published("name: \"Cùng sửa\", unit: \"6\"");
        String first = draft(EDITOR, "site: \"%s\", name: \"Một\", unit: \"6\"".formatted(id));
        String second = draft(EDITOR, "site: \"%s\", name: \"Hai\", unit: \"6\"".formatted(id));
        assertThat(code(publish(EDITOR, first))).isEmpty();
        JsonNode refused = publish(EDITOR, second);
        assertThat(code(refused)).isEqualTo("SITE_CHANGED");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("2");
        assertThat(site(id).at("/name").asString()).isEqualTo("Một");
        draft(EDITOR, "id: \"%s\", name: \"Hai\", unit: \"6\"".formatted(second));
        assertThat(code(publish(EDITOR, second))).isEqualTo("SITE_CHANGED");
        draft(
                EDITOR,
                "id: \"%s\", site: \"%s\", base: 2, name: \"Hai\", unit: \"6\""
                        .formatted(second, id));
        assertThat(publish(EDITOR, second).at("/site/name").asString()).isEqualTo("Hai");
    }

    @Test
    void nobodyPublishesATextTheyHaveNotRead() {
        String draft = draft(MEMBER, "name: \"Đọc rồi\", unit: \"6\"");
        draft(MEMBER, "id: \"%s\", edition: 1, name: \"Viết lại\", unit: \"6\"".formatted(draft));
        String publish = "id: \"%s\", edition: %d";
        assertThat(
                        code(
                                mutate(
                                        EDITOR,
                                        "publishSiteDraft",
                                        publish.formatted(draft, 1),
                                        "site { id }")))
                .isEqualTo("DRAFT_CHANGED");
        assertThat(
                        code(
                                mutate(
                                        EDITOR,
                                        "saveSiteDraft",
                                        "id: \"%s\", edition: 1, name: \"x\", unit: \"6\""
                                                .formatted(draft),
                                        "siteDraft { id }")))
                .isEqualTo("DRAFT_CHANGED");
        assertThat(
                        mutate(
                                        EDITOR,
                                        "publishSiteDraft",
                                        publish.formatted(draft, 2),
                                        "site { name }")
                                .at("/site/name")
                                .asString())
                .isEqualTo("Viết lại");
    }

    /**
     * A site that lay elsewhere once is not brought back there by who edits only where it is now.
     */
    @Test
    void nobodyRestoresASiteToWhereTheyEditNothing() {
        String administrator = administrator("mover");
        String id =
                publish(administrator, draft(administrator, "name: \"Dời nhà\", unit: \"7\""))
                        .at("/site/id")
                        .asString();
        publish(
                administrator,
                draft(administrator, "site: \"%s\", name: \"Dời nhà\", unit: \"6\"".formatted(id)));
        String restore = "id: \"%s\", revision: 1".formatted(id);
        assertThat(code(mutate(EDITOR, "restoreSite", restore, "site { id }")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(site(id).at("/unit/id").asString()).isEqualTo("6");
        assertThat(
                        mutate(administrator, "restoreSite", restore, "site { unit { id } }")
                                .at("/site/unit/id")
                                .asString())
                .isEqualTo("7");
    }

    /**
     * A file names no unit by its id: what was found from its words stays, and so does its page.
     */
    @Test
    void anImportedSiteKeepsItsUnitAndItsSource() {
        SiteRecord fresh = new SiteRecord();
        fresh.setSlug("nhap-tu-tep");
        long imported =
                SERVER.bean(Publication.class)
                        .publish(
                                fresh,
                                SiteContentReader.read(
                                        Map.of(
                                                "name",
                                                "Nhập từ tệp",
                                                "sourceUrl",
                                                "https://example.vn/1")),
                                new Placed(Placed.Basis.STATEMENT, 6L, 6L, Set.of()),
                                Change.IMPORT);
        String id = String.valueOf(imported);
        mutate(EDITOR, "withdrawSite", "id: \"%s\", note: \"x\"".formatted(id), "site { id }");
        String what = "site { state unit { id } unitBasis sourceUrl }";
        String shown =
                "{\"state\":\"PUBLISHED\",\"unit\":{\"id\":\"6\"},\"unitBasis\":\"STATEMENT\","
                        + "\"sourceUrl\":\"https://example.vn/1\"}";
        assertThat(
                        mutate(EDITOR, "restoreSite", "id: \"%s\", revision: 1".formatted(id), what)
                                .at("/site"))
                .hasToString(shown);
        String edited =
                draft(EDITOR, "site: \"%s\", name: \"Sửa ở đây\", unit: \"6\"".formatted(id));
        assertThat(
                        mutate(EDITOR, "publishSiteDraft", "id: \"%s\"".formatted(edited), what)
                                .at("/site"))
                .hasToString(shown);
    }

    @Test
    void aSlugOnceGivenLeadsOn() {
        String id = published("name: \"Nhà tù\", unit: \"6\"");
        String other = published("name: \"Nhà tù\", unit: \"6\"");
        assertThat(site(other).at("/slug").asString()).isEqualTo("nha-tu-2");
        String rename = "id: \"%s\", slug: \"%s\"";
        assertThat(
                        code(
                                mutate(
                                        EDITOR,
                                        "renameSite",
                                        rename.formatted(other, "nha-tu"),
                                        "site { id }")))
                .isEqualTo("SLUG_TAKEN");
        assertThat(
                        code(
                                mutate(
                                        EDITOR,
                                        "renameSite",
                                        rename.formatted(other, "Nhà tù"),
                                        "site { id }")))
                .isEqualTo("BAD_SLUG");
        mutate(EDITOR, "renameSite", rename.formatted(id, "nha-tu-cu"), "site { id }");
        assertThat(
                        code(
                                mutate(
                                        EDITOR,
                                        "renameSite",
                                        rename.formatted(other, "nha-tu"),
                                        "site { id }")))
                .isEqualTo("SLUG_TAKEN");
        String bySlug =
                "{ old: siteBySlug(slug: \"nha-tu\") { id } new: siteBySlug(slug: \"nha-tu-cu\") { id } }";
        assertThat(SERVER.graphQl(bySlug).at("/data"))
                .hasToString("{\"old\":{\"id\":\"%1$s\"},\"new\":{\"id\":\"%1$s\"}}".formatted(id));
        mutate(EDITOR, "renameSite", rename.formatted(id, "nha-tu"), "site { id }");
        assertThat(SERVER.graphQl(bySlug).at("/data/new/id").asString()).isEqualTo(id);
    }

    @Test
    void aPlaceOutsideOfTheStatedUnitIsPublishedOnlyKnowingly() {
        String draft = draft(EDITOR, "name: \"Ở đâu\", unit: \"6\"");
        assertThat(code(publish(EDITOR, draft))).isEmpty();
        String administrator = administrator("administrator");
        String elsewhere =
                draft(
                        administrator,
                        "name: \"Ở đâu\", unit: \"7\", longitude: 105.3, latitude: 21.3");
        assertThat(code(publish(administrator, elsewhere))).isEqualTo("UNIT_CONFLICT");
        JsonNode site =
                mutate(
                                administrator,
                                "publishSiteDraft",
                                "id: \"%s\", acceptConflict: true".formatted(elsewhere),
                                "site { id unit { id } statedUnit { id } unitConflict }")
                        .at("/site");
        assertThat(site.at("/unit/id").asString()).isEqualTo("6");
        assertThat(site.at("/statedUnit/id").asString()).isEqualTo("7");
        assertThat(site.at("/unitConflict").asBoolean()).isTrue();
    }

    /** One whose words fit two communes is for the editors of either. */
    @Test
    void anAmbiguousSiteIsForTheEditorsOfWhereItMayLie() {
        SiteRecord fresh = new SiteRecord();
        fresh.setSlug("hai-noi");
        long ambiguous =
                SERVER.bean(Publication.class)
                        .publish(
                                fresh,
                                SiteContentReader.read(Map.of("name", "Hai nơi")),
                                new Placed(Placed.Basis.AMBIGUOUS, null, null, Set.of(6L, 7L)),
                                Change.IMPORT);
        String draft =
                draft(EDITOR, "site: \"%d\", name: \"Hai nơi\", unit: \"6\"".formatted(ambiguous));
        JsonNode site = publish(EDITOR, draft).at("/site");
        assertThat(site.at("/unit/id").asString()).isEqualTo("6");
        assertThat(site.at("/unitBasis").asString()).isEqualTo("STATEMENT");
    }

    private static String administrator(String login) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, Role.ADMINISTRATOR, null);
        return "Bearer " + ACCOUNTS.token(account);
    }

    @Test
    void anEditorGivesADraftBack() {
        String draft = draft(MEMBER, "name: \"Thiếu nguồn\", unit: \"6\", inReview: true");
        JsonNode back =
                mutate(
                        EDITOR,
                        "returnSiteDraft",
                        "id: \"%s\", remark: \"Thêm nguồn\"".formatted(draft),
                        "siteDraft { state remark }");
        assertThat(back.at("/siteDraft"))
                .hasToString("{\"state\":\"DRAFT\",\"remark\":\"Thêm nguồn\"}");
    }

    @Test
    void whatCannotBeIsSaid() {
        List<Map.Entry<String, String>> wrong =
                List.of(
                        Map.entry("longitude: 21.2, latitude: 105.2", "POSITION_SWAPPED"),
                        Map.entry("longitude: 10, latitude: 50", "OUTSIDE_VIETNAM"),
                        Map.entry("longitude: 105, latitude: 91", "BAD_POSITION"),
                        Map.entry("period: \"hồi xưa\"", "BAD_PERIOD"),
                        Map.entry("period: \"-5000\"", "BAD_PERIOD"),
                        Map.entry("mentions: [{kind: PERSON, name: \" \"}]", "BAD_NAME"),
                        Map.entry("website: \"javascript:alert(1)\"", "BAD_ADDRESS"),
                        Map.entry("sources: [{title: \"a\", url: \"ftp://a.vn\"}]", "BAD_ADDRESS"),
                        Map.entry("openingHours: \"sáng\"", "BAD_OPENING_HOURS"),
                        Map.entry("phone: \"gọi tôi\"", "BAD_PHONE"),
                        Map.entry("language: \"tiếng Việt\"", "BAD_LANGUAGE"),
                        Map.entry(
                                "translations: [{language: \"vi\", name: \"x\"}]",
                                "LANGUAGE_TWICE"),
                        Map.entry(
                                "rankings: [{rank: NATIONAL}, {rank: PROVINCIAL}]",
                                "RANKINGS_OVERLAP"),
                        Map.entry("rankings: [{rank: NOT_STATED}]", "BAD_RANK"),
                        Map.entry(
                                "footprint: {type: \"Polygon\", coordinates: [[[105,21],[105.1,21.1],[105.1,21],[105,21.1],[105,21]]]}",
                                "BAD_FOOTPRINT"),
                        Map.entry(
                                "footprint: {type: \"Polygon\", coordinates: [[[10,50],[10.1,50],[10.1,50.1],[10,50]]]}",
                                "OUTSIDE_VIETNAM"),
                        Map.entry("summary: \"%s\"".formatted("a".repeat(2001)), "TOO_LONG"));
        for (Map.Entry<String, String> entry : wrong) {
            JsonNode payload =
                    mutate(
                            EDITOR,
                            "saveSiteDraft",
                            "name: \"x\", unit: \"6\", " + entry.getKey(),
                            "siteDraft { id }");
            assertThat(code(payload)).as(entry.getKey()).isEqualTo(entry.getValue());
            assertThat(payload.at("/userErrors/0/message").asString()).doesNotContain("mistake.");
        }
    }
}
