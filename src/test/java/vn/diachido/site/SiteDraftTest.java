package vn.diachido.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Writing drafts: where one has a role, and what is one's own. */
class SiteDraftTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything", "drafts");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode save(String bearer, String input) {
        return SERVER.graphQlAs(
                        bearer,
                        "mutation { saveSiteDraft(input: {%s}) { siteDraft { id name state author { login } }"
                                        .formatted(input)
                                + " userErrors { code path } } }",
                        Map.of())
                .at("/data/saveSiteDraft");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    @Test
    void aMemberWritesAnEditorRevisesOthersDoNot() {
        String member = bearer("member", Role.FIELD_MEMBER, 6);
        String editor = bearer("editor", Role.COMMUNE_EDITOR, 6);
        String stranger = bearer("stranger", Role.COMMUNE_EDITOR, 7);
        JsonNode made = save(member, "name: \" Đình\\u0000 làng \", unit: \"6\"");
        assertThat(made.at("/siteDraft/name").asString())
                .isEqualTo("Đình   làng".replace("   ", " ".repeat(2)));
        String id = made.at("/siteDraft/id").asString();
        JsonNode revised =
                save(
                        editor,
                        "id: \"%s\", name: \"Đình\", unit: \"6\", inReview: true".formatted(id));
        assertThat(revised.at("/siteDraft/state").asString()).isEqualTo("IN_REVIEW");
        assertThat(revised.at("/siteDraft/author").isNull()).isTrue();
        assertThat(code(save(stranger, "id: \"%s\", name: \"x\", unit: \"7\"".formatted(id))))
                .isEqualTo("NOT_FOUND");
        assertThat(code(save(member, "id: \"%s\", name: \"x\", unit: \"7\"".formatted(id))))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(code(save(member, "name: \"\", unit: \"6\""))).isEqualTo("BAD_NAME");
        assertThat(code(save(member, "name: \"x\", unit: \"1e9\""))).isEqualTo("UNKNOWN_UNIT");
        assertThat(code(save(member, "name: \"x\", unit: \"6\", longitude: 105")))
                .isEqualTo("BAD_POSITION");
        String drop =
                "mutation { dropSiteDraft(input: {id: \"%s\"}) { userErrors { code } } }"
                        .formatted(id);
        assertThat(SERVER.graphQlAs(stranger, drop, Map.of()).toString()).contains("NOT_FOUND");
        assertThat(
                        SERVER.graphQlAs(member, drop, Map.of())
                                .at("/data/dropSiteDraft/userErrors")
                                .values())
                .isEmpty();
    }

    /** 4 lay west of 105.5; today its ground is Định Hóa's (6), not Đình Hoa's (7). */
    @Test
    void aFormerUnitOpensItsOwnGroundOnly() {
        String former = bearer("former", Role.COMMUNE_EDITOR, 4);
        String there = "name: \"x\", longitude: 105.2, latitude: 21.2, unit: \"%s\"";
        assertThat(code(save(former, there.formatted(6)))).isEmpty();
        assertThat(code(save(former, there.formatted(7)))).isEqualTo("OUTSIDE_AREA");
        assertThat(code(save(former, "name: \"x\", unit: \"6\""))).isEqualTo("OUTSIDE_AREA");
    }
}
