package vn.diachido.access.account;

import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.AUDIT;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.Browser;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** A server, accounts with passwords, and browsers. */
final class SignedInWorld implements AutoCloseable {

    static final String PASSWORD = "bốn con ngựa vằn";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestDatabase database = TestWorld.load("units");
    final TestAccounts accounts = new TestAccounts(database);
    final TestServer server;

    SignedInWorld(String... arguments) {
        server = TestServer.over(database, arguments);
    }

    /** A new account's login; its password is {@link #PASSWORD}. */
    String account() {
        String login = "person" + COUNT.incrementAndGet();
        long id = accounts.account(login);
        String hash = server.bean(Passwords.class).hash(PASSWORD);
        accounts.trusted(sql ->
                sql.update(ACCOUNT).set(ACCOUNT.PASSWORD, hash).where(ACCOUNT.ID.eq(id)).execute());
        return login;
    }

    String administrator() {
        String login = account();
        accounts.grant(id(login), Role.ADMINISTRATOR, null);
        return login;
    }

    long id(String login) {
        return accounts.trusted(sql -> sql.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getId());
    }

    /** What was noted about an account, in order. */
    List<String> actions(String login) {
        return accounts.trusted(sql ->
                sql.select(AUDIT.ACTION)
                        .from(AUDIT)
                        .where(AUDIT.SUBJECT_ID.eq(id(login)))
                        .orderBy(AUDIT.ID)
                        .fetch(AUDIT.ACTION));
    }

    Person browser() {
        return new Person(new Browser());
    }

    Person signedIn(String login) throws Exception {
        Person person = browser();
        person.signIn(login, PASSWORD, null);
        return person;
    }

    @Override
    public void close() {
        server.close();
    }

    /** Somebody in front of a browser. */
    final class Person {

        final Browser browser;

        Person(Browser browser) {
            this.browser = browser;
        }

        HttpResponse<String> post(String document, Map<String, ?> variables) throws Exception {
            return browser.post(server.address(), document, variables);
        }

        JsonNode ask(String document, Map<String, ?> variables) throws Exception {
            return JSON.readTree(post(document, variables).body());
        }

        /** The payload of a mutation with an input. */
        JsonNode call(String mutation, Map<String, ?> input, String selection) throws Exception {
            String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
            JsonNode answer =
                    ask(
                            "mutation ($input: %sInput!) { %s(input: $input) { %s userErrors { code path message } } }"
                                    .formatted(type, mutation, selection),
                            Map.of("input", input));
            JsonNode payload = answer.at("/data/" + mutation);
            return payload.isObject() ? payload : answer;
        }

        JsonNode signIn(String login, String password, @Nullable String code) throws Exception {
            return call(
                    "signIn",
                    code == null
                            ? Map.of("login", login, "password", password)
                            : Map.of("login", login, "password", password, "code", code),
                    "account { login signedInAt } codeNeeded");
        }

        /** The login of whoever is signed in; empty for nobody. */
        String me() throws Exception {
            return ask("{ me { login } }", Map.of()).at("/data/me/login").asString("");
        }
    }
}
