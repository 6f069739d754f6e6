package vn.diachido.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** A view is its owner's, and of those who have a role where it is shared. */
class SavedViewTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final long OWNER = ACCOUNTS.account("owner");
    private static final String OWN = bearer(OWNER, Role.PLANNER, 1L);
    private static final String COLLEAGUE =
            bearer(ACCOUNTS.account("mate"), Role.COMMUNE_EDITOR, 1L);
    private static final String STRANGER = "Bearer " + ACCOUNTS.token(ACCOUNTS.account("stranger"));
    private static final String EVERYWHERE =
            bearer(ACCOUNTS.account("chief"), Role.ADMINISTRATOR, null);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(long account, Role role, @Nullable Long unit) {
        ACCOUNTS.grant(account, role, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode ask(String bearer, String document) {
        JsonNode answer = SERVER.graphQlAs(bearer, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static JsonNode save(String bearer, String name, String more) {
        return ask(
                        bearer,
                        """
                        mutation { saveView(input: {list: SQUADS, name: "%s", question: "kind=CLUB&sort=-NAME" %s}) {
                            savedView { id list name question own sharedWith { id } } userErrors { code path } } }
                        """
                                .formatted(name, more))
                .at("/saveView");
    }

    private static List<String> seen(String bearer) {
        return ask(bearer, "{ savedViews(where: {list: [SQUADS]}) { nodes { name } } }")
                .at("/savedViews/nodes")
                .valueStream()
                .map(view -> view.at("/name").asString())
                .toList();
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    @Test
    void oneOfOnesOwnIsSeenByNobodyElse() {
        JsonNode kept = save(OWN, "Câu lạc bộ", "").at("/savedView");
        assertThat(kept.at("/question").asString()).isEqualTo("kind=CLUB&sort=-NAME");
        assertThat(kept.at("/own").asBoolean()).isTrue();
        assertThat(seen(OWN)).contains("Câu lạc bộ");
        assertThat(seen(COLLEAGUE)).doesNotContain("Câu lạc bộ");
        assertThat(seen(EVERYWHERE)).doesNotContain("Câu lạc bộ");
        assertThat(SERVER.graphQl("{ savedViews { totalCount } }", Map.of()).has("errors"))
                .isTrue();
    }

    @Test
    void oneThatIsSharedIsSeenByThoseWithARoleThere() {
        JsonNode kept = save(OWN, "Của tỉnh", ", sharedWith: 1").at("/savedView");
        assertThat(kept.at("/sharedWith/id").asString()).isEqualTo("1");
        assertThat(seen(COLLEAGUE)).contains("Của tỉnh");
        assertThat(seen(EVERYWHERE)).contains("Của tỉnh");
        assertThat(seen(STRANGER)).isEmpty();
        assertThat(
                        ask(COLLEAGUE, "{ savedViews { nodes { own } } }")
                                .at("/savedViews/nodes/0/own")
                                .asBoolean())
                .isFalse();
        assertThat(code(save(STRANGER, "Lén", ", sharedWith: 1"))).isEqualTo("OUTSIDE_AREA");
    }

    @Test
    void onlyItsOwnerChangesOrDeletesIt() {
        String id = save(OWN, "Bền", ", sharedWith: 1").at("/savedView/id").asString();
        assertThat(code(save(COLLEAGUE, "Đổi", ", id: " + id))).isEqualTo("NOT_FOUND");
        String remove = "mutation { removeView(input: {id: %s}) { id userErrors { code } } }";
        assertThat(code(ask(EVERYWHERE, remove.formatted(id)).at("/removeView")))
                .isEqualTo("NOT_FOUND");
        assertThat(seen(OWN)).contains("Bền");
        JsonNode mended = save(OWN, "Bền hơn", ", id: " + id).at("/savedView");
        assertThat(mended.at("/sharedWith").isNull()).isTrue();
        assertThat(seen(OWN)).contains("Bền hơn").doesNotContain("Bền");
        assertThat(ask(OWN, remove.formatted(id)).at("/removeView/id").asString()).isEqualTo(id);
        assertThat(seen(OWN)).doesNotContain("Bền hơn");
    }

    @Test
    void aNameIsOncePerList() {
        save(OWN, "Một lần", "");
        assertThat(code(save(OWN, "Một lần", ""))).isEqualTo("VIEW_NAME_TAKEN");
        assertThat(code(save(OWN, "  ", ""))).isEqualTo("BAD_NAME");
        assertThat(code(save(COLLEAGUE, "Một lần", ""))).isEmpty();
    }

    @Test
    void goesWithItsOwner() {
        long going = ACCOUNTS.account("going");
        String bearer = bearer(going, Role.PLANNER, 1L);
        save(bearer, "Sắp đi", ", sharedWith: 1");
        assertThat(ask(bearer, "{ myData }").toString()).contains("Sắp đi");
        SERVER.bean(SavedViewRepository.class).erase(going);
        assertThat(seen(COLLEAGUE)).doesNotContain("Sắp đi");
    }
}
