package vn.diachido.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.graphql.AccessChanged;
import vn.diachido.graphql.change.SocketClient;
import vn.diachido.graphql.change.Stream;
import vn.diachido.query.request.Role;

/** What somebody may do no more ends at once: requests, streams and what was kept. */
class AccessChangeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything", "drafts");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String DRAFTS = "{ siteDrafts { totalCount } }";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static JsonNode drafts(String bearer) {
        return SERVER.graphQlAs(bearer, DRAFTS, Map.of());
    }

    private static Stream follow(String bearer) {
        return Stream.open(
                SERVER.address(),
                "subscription { siteDraftChanged { kind id } }",
                Map.of(),
                "Authorization: " + bearer);
    }

    @Test
    void aSuspendedAccountIsOut() {
        long account = ACCOUNTS.account("suspended");
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, 6L);
        String bearer = "Bearer " + ACCOUNTS.token(account);
        assertThat(drafts(bearer).at("/data/siteDrafts/totalCount").asInt()).isPositive();
        try (Stream stream = follow(bearer)) {
            assertThat(stream.next().at("/data/siteDraftChanged/kind").asString())
                    .isEqualTo("READY");
            ACCOUNTS.trusted(dsl ->
                    dsl.execute(
                            "update access.account set state = 'SUSPENDED' where id = ?", account));
            assertThat(stream.next().at("/errors/0/extensions/code").asString())
                    .isEqualTo("NOT_ALLOWED");
            assertThat(stream.next().isNull()).isTrue();
        }
        // The stream was told before it ended; so are requests.
        assertThat(drafts(bearer).at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_ALLOWED");
    }

    /** The token is looked up before its session ends, and found after the server heard of that. */
    @Test
    void whatWasBeingLookedUpMeanwhileIsLookedUpAgain() throws Exception {
        long account = ACCOUNTS.account("meanwhile");
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, 6L);
        String bearer = "Bearer " + ACCOUNTS.token(account);
        CountDownLatch heard = new CountDownLatch(1);
        SERVER.bean(ApplicationEventMulticaster.class)
                .addApplicationListener(
                        (ApplicationListener<PayloadApplicationEvent<AccessChanged>>)
                                event -> heard.countDown());
        CompletableFuture<JsonNode> first =
                DATABASE.dsl()
                        .transactionResult(inside -> {
                            inside.dsl()
                                    .execute(
                                            "lock table access.role_grant in access exclusive mode");
                            CompletableFuture<JsonNode> asked =
                                    CompletableFuture.supplyAsync(() -> drafts(bearer));
                            while (waiting() == 0 && !asked.isDone()) {
                                Thread.onSpinWait();
                            }
                            assertThat(asked).isNotDone();
                            ACCOUNTS.trusted(dsl ->
                                    dsl.execute(
                                            "delete from access.session where account_id = ?",
                                            account));
                            assertThat(heard.await(30, TimeUnit.SECONDS)).isTrue();
                            return asked;
                        });
        first.get(30, TimeUnit.SECONDS);
        assertThat(drafts(bearer).at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_ALLOWED");
    }

    private static int waiting() {
        return DATABASE.dsl()
                .fetchSingle(
                        "select count(*)::int from pg_locks where relation = 'access.role_grant'::regclass and not granted")
                .into(Integer.class);
    }

    @Test
    void aLostGrantEndsWhatItOpened() {
        long account = ACCOUNTS.account("withdrawn");
        long grant = ACCOUNTS.grant(account, Role.PROVINCE_EDITOR, 1L);
        String bearer = "Bearer " + ACCOUNTS.token(account);
        int before = drafts(bearer).at("/data/siteDrafts/totalCount").asInt();
        assertThat(before).isPositive();
        try (Stream stream = follow(bearer)) {
            stream.next();
            ACCOUNTS.trusted(
                    dsl -> dsl.execute("delete from access.role_grant where id = ?", grant));
            assertThat(stream.next().at("/errors/0/extensions/code").asString())
                    .isEqualTo("NOT_ALLOWED");
        }
        assertThat(drafts(bearer).at("/data/siteDrafts/totalCount").asInt()).isZero();
    }

    @Test
    void anOpenSocketIsNobodysOnceItsAccountIsOut() {
        long account = ACCOUNTS.account("socket");
        ACCOUNTS.grant(account, Role.ADMINISTRATOR, null);
        SocketClient socket =
                new SocketClient(SERVER, "Authorization", "Bearer " + ACCOUNTS.token(account))
                        .hello();
        assertThat(asked(socket, "1", "{ me { login } }").at("/payload/data/me/login").asString())
                .isEqualTo("socket");
        String bearer = "Bearer " + ACCOUNTS.token(account);
        try (Stream stream = follow(bearer)) {
            stream.next();
            ACCOUNTS.trusted(dsl ->
                    dsl.execute(
                            "update access.account set state = 'SUSPENDED' where id = ?", account));
            // Once the stream is told, the server knows.
            stream.next();
        }
        assertThat(asked(socket, "2", "{ me { login } }").at("/payload/data/me").isNull()).isTrue();
        String invite =
                "mutation { inviteAccount(input: {login: \"back\", name: \"Door\"}) { link } }";
        assertThat(asked(socket, "3", invite).toString()).contains("NOT_ALLOWED");
        assertThat(
                        asked(socket, "4", "{ siteDrafts { totalCount } }")
                                .at("/payload/data/siteDrafts/totalCount")
                                .asInt())
                .isZero();
        socket.abort();
    }

    private static JsonNode asked(SocketClient socket, String id, String document) {
        socket.subscribe(id, document, Map.of());
        JsonNode answer = socket.hear();
        assertThat(socket.hear().path("type").asString()).isEqualTo("complete");
        return answer;
    }

    @Test
    void aProgramsTokenOpensNoAccount() {
        long account = ACCOUNTS.account("program");
        ACCOUNTS.grant(account, Role.ADMINISTRATOR, null);
        String bearer = "Bearer " + ACCOUNTS.token(account);
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "update access.session set kind = 'TOKEN' where account_id = ?", account));
        assertThat(drafts(bearer).at("/data/siteDrafts/totalCount").asInt()).isPositive();
        for (String mutation :
                List.of(
                        "renewInvitation(input: {account: \"1\"}) { link }",
                        "inviteAccount(input: {login: \"more\", name: \"x\"}) { link }",
                        "giveGrant(input: {account: \"1\", role: PLANNER}) { grant { id } }",
                        "correctMyData(input: {name: \"x\", email: \"a@b.c\", language: \"vi\"}) { account { id } }",
                        "erasePerson(input: {account: \"1\", reason: \"because of it\"}) { userErrors { code } }")) {
            assertThat(
                            SERVER.graphQlAs(bearer, "mutation { " + mutation + " }", Map.of())
                                    .at("/errors/0/extensions/code")
                                    .asString())
                    .as(mutation)
                    .isEqualTo("NOT_ALLOWED");
        }
    }

    @Test
    void whatOnlyOneMaySeeIsNeverCalledUnchanged() {
        long account = ACCOUNTS.account("reader");
        ACCOUNTS.grant(account, Role.ADMINISTRATOR, null);
        String bearer = "Bearer " + ACCOUNTS.token(account);
        for (String path :
                List.of(
                        "/graphql?query=" + TestServer.encode("{ accounts { totalCount } }"),
                        "/export/accounts.csv")) {
            String tag =
                    SERVER.get(path, "Authorization", bearer)
                            .headers()
                            .firstValue("ETag")
                            .orElse("*");
            ACCOUNTS.account("new-" + path.length());
            assertThat(SERVER.get(path, "Authorization", bearer, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void streamsOfOthersGoOn() {
        long account = ACCOUNTS.account("untouched");
        ACCOUNTS.grant(account, Role.ADMINISTRATOR, null);
        String bearer = "Bearer " + ACCOUNTS.token(account);
        try (Stream stream = follow(bearer);
                Stream open =
                        Stream.open(
                                SERVER.address(),
                                "subscription { squadChanged { kind } }",
                                Map.of())) {
            stream.next();
            open.next();
            long other = ACCOUNTS.account("other");
            ACCOUNTS.grant(other, Role.PLANNER, 1L);
            ACCOUNTS.trusted(
                    dsl -> dsl.execute("update site.draft set name = 'Khác' where id = 1"));
            assertThat(stream.next().at("/data/siteDraftChanged/id").asString()).isEqualTo("1");
            DATABASE.dsl().execute("update squad.squad set name = 'Khác' where id = 1");
            assertThat(open.next().at("/data/squadChanged/kind").asString()).isEqualTo("CHANGED");
        }
    }

    /** The draft is the same; what each is told of it is not. */
    @Test
    void goneDraftsAreToldToThoseWhoSeeAll() {
        long account = ACCOUNTS.account("everywhere");
        ACCOUNTS.grant(account, Role.ADMINISTRATOR, null);
        long part = ACCOUNTS.account("part");
        ACCOUNTS.grant(part, Role.COMMUNE_EDITOR, 6L);
        try (Stream all = follow("Bearer " + ACCOUNTS.token(account));
                Stream some = follow("Bearer " + ACCOUNTS.token(part))) {
            all.next();
            some.next();
            ACCOUNTS.trusted(dsl -> dsl.execute("delete from site.draft where id = 2"));
            ACCOUNTS.trusted(dsl ->
                    dsl.execute(
                            "update site.draft set unit_id = 6, name = 'Của tôi' where id = 3"));
            assertThat(all.next().at("/data/siteDraftChanged/kind").asString()).isEqualTo("GONE");
            assertThat(some.next().at("/data/siteDraftChanged/id").asString()).isEqualTo("3");
        }
    }
}
