package vn.diachido.squad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.Holding;
import vn.diachido.access.TestAccounts;
import vn.diachido.access.Trust;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Persons see what is kept of them, and it is kept no longer than it may be. */
class OwnPersonTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);
    private static final String ADMINISTRATOR = ACCOUNTS.bearer(Role.ADMINISTRATOR);
    private static final String EDITOR = ACCOUNTS.bearer(Role.PROVINCE_EDITOR);
    private static final String MINE =
            "{ myPerson { name phone birthYear memberships { role squad { name } } } }";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** Somebody in a squad of commune 6. */
    private static long person(String name, @Nullable String days) {
        return ACCOUNTS.trusted(dsl -> {
            long person =
                    dsl.resultQuery(
                                    "insert into squad.person (name, unit_id, birth_year, phone, written_on) values (?, 6, 1990, '+84912345678', '2020-01-01') returning id",
                                    name)
                            .fetchSingle(row ->
                                    java.util.Objects.requireNonNull(row.get(0, Long.class)));
            if (days != null) {
                dsl.execute(
                        "with s as (insert into squad.squad (name, kind, level, unit_id, life) values (?, 'CLUB', 'COMMUNE', 6, '(,)') returning id)"
                                + " insert into squad.membership (squad_id, person_id, role, valid) select id, ?, 'MEMBER', ?::daterange from s",
                        "Đội " + name,
                        person,
                        days);
            }
            return person;
        });
    }

    private static JsonNode ask(String bearer, String document) {
        JsonNode answer = SERVER.graphQlAs(bearer, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static String tie(long person, Object account) {
        return ask(
                        ADMINISTRATOR,
                        "mutation { tiePerson(input: {person: %d, account: \"%s\"}) { person { id } userErrors { code } } }"
                                .formatted(person, account))
                .at("/tiePerson/userErrors/0/code")
                .asString("");
    }

    @Test
    void whoIsTiedToAPersonSeesItUnmasked() {
        long person = person("Hoàng Thị Lan", "[2020-01-01,)");
        long other = person("Lý Văn Sơn", "[2020-01-01,)");
        long account = ACCOUNTS.account("lan");
        String bearer = "Bearer " + ACCOUNTS.token(account);
        assertThat(ask(bearer, MINE).at("/myPerson").isNull()).isTrue();
        assertThat(tie(person, 9999)).isEqualTo("UNKNOWN_ACCOUNT");
        assertThat(tie(person, "x")).isEqualTo("UNKNOWN_ACCOUNT");
        assertThat(tie(person, account)).isEmpty();
        assertThat(tie(other, account)).isEqualTo("TIED_ALREADY");
        assertThat(ask(bearer, MINE).at("/myPerson"))
                .hasToString(
                        "{\"name\":\"Hoàng Thị Lan\",\"phone\":\"+84912345678\",\"birthYear\":\"1990\",\"memberships\":[{\"role\":\"MEMBER\",\"squad\":{\"name\":\"Đội Hoàng Thị Lan\"}}]}");
        JsonNode lists = ask(bearer, "{ persons { nodes { id } } squadMembers { totalCount } }");
        assertThat(lists.at("/persons/nodes").findValuesAsString("id"))
                .containsExactly(String.valueOf(person));
        assertThat(lists.at("/squadMembers/totalCount").asInt()).isEqualTo(1);
        assertThat(SERVER.graphQl(MINE).at("/data/myPerson").isNull()).isTrue();
        JsonNode refused =
                SERVER.graphQlAs(
                        EDITOR,
                        "mutation { untiePerson(input: {person: %d}) { userErrors { code } } }"
                                .formatted(person),
                        Map.of());
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
        ask(
                ADMINISTRATOR,
                "mutation { untiePerson(input: {person: %d}) { userErrors { code } } }"
                        .formatted(person));
        assertThat(ask(bearer, MINE).at("/myPerson").isNull()).isTrue();
    }

    private static List<String> kept(long... persons) {
        return java.util.Arrays.stream(persons)
                .mapToObj(id ->
                        ACCOUNTS.trusted(dsl ->
                                String.valueOf(
                                        dsl.fetchValue(
                                                "select case when erased_at is not null then 'forgotten' when phone is null then 'no phone' else 'whole' end from squad.person where id = ?",
                                                id))))
                .toList();
    }

    @Test
    void whatIsOldIsForgotten() {
        long still = person("Còn", "[2020-01-01,)");
        long lately = person("Mới nghỉ", "[2020-01-01,2026-01-01)");
        long ended = person("Nghỉ lâu", "[2020-01-01,2022-01-01)");
        long never = person("Chưa vào", null);
        long same = person("Nghỉ, mà còn ở đội khác", "[2020-01-01,2021-01-01)");
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "update squad.person set merged_into = ?, root_id = ? where id = ?",
                        still,
                        still,
                        same));
        letGo(LocalDate.of(2022, 12, 31));
        assertThat(kept(still, lately, ended, never, same))
                .containsExactly("whole", "whole", "whole", "no phone", "whole");
        letGo(LocalDate.of(2023, 1, 1));
        assertThat(kept(still, lately, ended, never, same))
                .containsExactly("whole", "whole", "no phone", "no phone", "whole");
        letGo(LocalDate.of(2027, 1, 2));
        assertThat(kept(still, lately, ended, never, same))
                .containsExactly("whole", "no phone", "forgotten", "forgotten", "whole");
    }

    private static void letGo(LocalDate today) {
        SERVER.bean(Trust.class)
                .run(() -> SERVER.beans(Holding.class).forEach(holding -> holding.letGo(today)));
    }
}
