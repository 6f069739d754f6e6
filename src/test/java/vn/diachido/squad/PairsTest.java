package vn.diachido.squad;

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

/** Two rows are found to be one person, count as one, and are parted again. */
class PairsTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String EDITOR = bearer("editor", 6);
    private static final String STRANGER = bearer("stranger", 7);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, Role.COMMUNE_EDITOR, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode ask(String bearer, String document) {
        JsonNode answer = SERVER.graphQlAs(bearer, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static JsonNode write(String bearer, String mutation, String input, String answer) {
        return ask(
                        bearer,
                        "mutation { %s(input: {%s}) { %s userErrors { code } } }"
                                .formatted(mutation, input, answer))
                .at("/" + mutation);
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String person(String name, String more) {
        JsonNode made =
                write(
                        EDITOR,
                        "savePerson",
                        "name: \"%s\", unit: 6 %s".formatted(name, more),
                        "person { id }");
        assertThat(code(made)).as(made.toString()).isEmpty();
        return made.at("/person/id").asString();
    }

    private static JsonNode pairs(String bearer, String arguments) {
        return ask(
                        bearer,
                        "{ personPairs%s { one { id } other { id } score reasons { reason points } } }"
                                .formatted(arguments))
                .at("/personPairs");
    }

    private static int members(String squad) {
        return ask(EDITOR, "{ squad(id: \"%s\") { memberCount } }".formatted(squad))
                .at("/squad/memberCount")
                .asInt();
    }

    @Test
    void onePersonInTwoListsCountsOnce() {
        String one = person("Đặng Thị Hoà", ", birthYear: 2001, phone: \"0912 345 678\"");
        String other = person("Dang Thi Hoa", ", birthDate: \"2001-05-04\", phone: \"912345678\"");
        person("Đặng Văn Hoà", ", birthYear: 2001");
        JsonNode pair = pairs(EDITOR, "(person: %s)".formatted(other)).at("/0");
        assertThat(pair)
                .hasToString(
                        "{\"one\":{\"id\":\"%s\"},\"other\":{\"id\":\"%s\"},\"score\":1.0,\"reasons\":["
                                        .formatted(one, other)
                                + "{\"reason\":\"NAME_WITHOUT_MARKS\",\"points\":0.45},"
                                + "{\"reason\":\"SAME_BIRTH_YEAR\",\"points\":0.2},"
                                + "{\"reason\":\"SAME_PHONE\",\"points\":0.35},"
                                + "{\"reason\":\"SAME_UNIT\",\"points\":0.1}]}");
        assertThat(pairs(EDITOR, "(within: 6)").values()).hasSize(1);
        assertThat(pairs(EDITOR, "(within: 7)").values()).isEmpty();
        assertThat(pairs(STRANGER, "").values()).isEmpty();

        String squad =
                write(
                                EDITOR,
                                "saveSquad",
                                "name: \"Tổ\", kind: COMMUNITY_DIGITAL_GROUP, level: COMMUNE, unit: 6",
                                "squad { id }")
                        .at("/squad/id")
                        .asString();
        for (String id : new String[] {one, other}) {
            write(
                    EDITOR,
                    "saveSquadMember",
                    "squad: \"%s\", person: \"%s\"".formatted(squad, id),
                    "squadMember { id }");
        }
        assertThat(members(squad)).isEqualTo(2);
        String merge = "person: \"%s\", into: \"%s\"";
        assertThat(
                        code(
                                write(
                                        STRANGER,
                                        "mergePersons",
                                        merge.formatted(other, one),
                                        "person { id }")))
                .isEqualTo("UNKNOWN_PERSON");
        assertThat(
                        write(
                                        EDITOR,
                                        "mergePersons",
                                        merge.formatted(other, one),
                                        "person { mergedInto { id } }")
                                .at("/person/mergedInto/id")
                                .asString())
                .isEqualTo(one);
        assertThat(members(squad)).isEqualTo(1);
        assertThat(pairs(EDITOR, "(within: 6)").values()).isEmpty();
        assertThat(
                        code(
                                write(
                                        EDITOR,
                                        "mergePersons",
                                        merge.formatted(one, other),
                                        "person { id }")))
                .isEqualTo("SAME_PERSON_ALREADY");
        assertThat(
                        code(
                                write(
                                        EDITOR,
                                        "mergePersons",
                                        merge.formatted(other, one),
                                        "person { id }")))
                .isEqualTo("MERGED_ALREADY");
        String part = "person: \"%s\"".formatted(other);
        assertThat(
                        write(EDITOR, "partPerson", part, "person { mergedInto { id } }")
                                .at("/person/mergedInto")
                                .isNull())
                .isTrue();
        assertThat(members(squad)).isEqualTo(2);
        assertThat(code(write(EDITOR, "partPerson", part, "person { id }")))
                .isEqualTo("NOT_MERGED");
    }

    /** Three rows in a chain are one person; whoever is parted takes along what hangs on them. */
    @Test
    void aChainIsOnePerson() {
        String a = person("Chuỗi Một", "");
        String b = person("Chuỗi Hai", "");
        String c = person("Chuỗi Ba", "");
        String merge = "person: \"%s\", into: \"%s\"";
        write(EDITOR, "mergePersons", merge.formatted(a, b), "person { id }");
        write(EDITOR, "mergePersons", merge.formatted(b, c), "person { id }");
        assertThat(root(a)).isEqualTo(c);
        assertThat(root(b)).isEqualTo(c);
        assertThat(code(write(EDITOR, "mergePersons", merge.formatted(c, a), "person { id }")))
                .isEqualTo("SAME_PERSON_ALREADY");
        write(EDITOR, "partPerson", "person: \"%s\"".formatted(b), "person { id }");
        assertThat(root(a)).isEqualTo(b);
        assertThat(root(b)).isNull();
        assertThat(root(c)).isNull();
    }

    private static String root(String id) {
        return ACCOUNTS.trusted(dsl ->
                dsl.fetchSingle("select root_id::text from squad.person where id = ?::bigint", id)
                        .get(0, String.class));
    }
}
