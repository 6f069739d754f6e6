package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diachido.database.jooq.board.Tables.BATCH;
import static vn.diachido.database.jooq.query.Tables.DEED;
import static vn.diachido.database.jooq.site.Tables.DRAFT;

import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** What is sent twice with the same word is done once. */
class DeedsTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final long EDITOR_ID = ACCOUNTS.account("editor");
    private static final String EDITOR = bearer(EDITOR_ID);
    private static final String OTHER = bearer(ACCOUNTS.account("other"));

    /** They take or show a secret. */
    private static final Set<String> WITHOUT =
            Set.of(
                    "signIn",
                    "signOut",
                    "signOutEverywhere",
                    "setPassword",
                    "changePassword",
                    "beginSecondFactor",
                    "confirmSecondFactor",
                    "endSecondFactor",
                    "correctMyData",
                    "erasePerson",
                    "createToken",
                    "inviteAccount",
                    "renewInvitation",
                    "revealContact",
                    "revealPerson");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(long account) {
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, 6L);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode save(String bearer, String key, String name) {
        return SERVER.graphQlAs(
                bearer,
                "mutation ($key: String, $name: String!) { saveSiteDraft(input: {name: $name, unit: \"6\","
                        + " idempotencyKey: $key}) { siteDraft { id name } userErrors { code } } }",
                Map.of("key", key, "name", name));
    }

    private static int drafts(String name) {
        return ACCOUNTS.trusted(dsl -> dsl.fetchCount(DRAFT, DRAFT.NAME.eq(name)));
    }

    private static String refusal(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        JsonNode first = save(EDITOR, "a", "Gửi lại");
        assertThat(first.at("/data/saveSiteDraft/siteDraft/name").asString()).isEqualTo("Gửi lại");
        assertThat(save(EDITOR, "a", "Gửi lại")).isEqualTo(first);
        assertThat(drafts("Gửi lại")).isEqualTo(1);
        assertThat(refusal(save(EDITOR, "a", "Gửi khác"))).isEqualTo("CONFLICT");
        assertThat(drafts("Gửi khác")).isZero();
        assertThat(save(OTHER, "a", "Gửi lại").at("/data")).isNotEqualTo(first.at("/data"));
        assertThat(drafts("Gửi lại")).isEqualTo(2);
        SERVER.bean(Deeds.class).forget(EDITOR_ID);
        assertThat(DATABASE.dsl().fetchCount(DEED, DEED.ACCOUNT_ID.eq(EDITOR_ID))).isZero();
    }

    /** It answers the thing as it is by then. */
    @Test
    void whatIsAnsweredAgainIsAsItIsNow() {
        String id =
                save(EDITOR, "now", "Ban đầu").at("/data/saveSiteDraft/siteDraft/id").asString();
        ACCOUNTS.trusted(dsl ->
                dsl.execute("update site.draft set name = 'Về sau' where id = ?::bigint", id));
        assertThat(
                        save(EDITOR, "now", "Ban đầu")
                                .at("/data/saveSiteDraft/siteDraft/name")
                                .asString())
                .isEqualTo("Về sau");
    }

    @Test
    void plainValuesAreAnsweredAgainToo() {
        String issue =
                "mutation { issueBoards(input: {count: 3, unit: \"6\", idempotencyKey: \"b\"}) { count batch"
                        + " { id boards { totalCount } } userErrors { code } } }";
        JsonNode first = SERVER.graphQlAs(EDITOR, issue, Map.of());
        assertThat(first.at("/data/issueBoards/count").asInt()).isEqualTo(3);
        assertThat(SERVER.graphQlAs(EDITOR, issue, Map.of())).isEqualTo(first);
        assertThat(DATABASE.dsl().fetchCount(BATCH)).isEqualTo(1);
    }

    @Test
    void whatWentWrongIsDoneTheNextTime() {
        assertThat(
                        save(EDITOR, "wrong", " ")
                                .at("/data/saveSiteDraft/userErrors/0/code")
                                .asString())
                .isEqualTo("BAD_NAME");
        assertThat(
                        save(EDITOR, "wrong", "Đúng rồi")
                                .at("/data/saveSiteDraft/siteDraft/name")
                                .asString())
                .isEqualTo("Đúng rồi");
        assertThat(refusal(save(EDITOR, " ", "x"))).isEqualTo("BAD_INPUT");
        assertThat(refusal(save(EDITOR, "x".repeat(101), "x"))).isEqualTo("BAD_INPUT");
    }

    @Test
    void whatIsSentTwiceAtOnceIsDoneOnce() throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            Callable<JsonNode> send = () -> save(EDITOR, "at once", "Cùng lúc");
            List<Future<JsonNode>> answers = senders.invokeAll(List.of(send, send, send, send));
            for (Future<JsonNode> answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.getFirst().get());
            }
        }
        assertThat(drafts("Cùng lúc")).isEqualTo(1);
    }

    @Test
    void everyMutationTakesAWordUnlessItHasToDoWithSecrets() {
        assertThat(
                        SERVER
                                .bean(GraphQlSource.class)
                                .schema()
                                .getMutationType()
                                .getFieldDefinitions()
                                .stream()
                                .filter(mutation -> !Deeds.takesKey(mutation))
                                .map(GraphQLFieldDefinition::getName))
                .isSubsetOf(WITHOUT);
    }
}
