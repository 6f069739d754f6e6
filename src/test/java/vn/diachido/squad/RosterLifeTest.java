package vn.diachido.squad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Squads are founded and ended; persons come and go; numbers are for all, persons for few. */
class RosterLifeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER = TestServer.over(DATABASE);

    private static final String LEADER = bearer("leader", Role.SQUAD_LEADER, 6);
    private static final String EDITOR = bearer("editor", Role.COMMUNE_EDITOR, 6);
    private static final String STRANGER = bearer("stranger", Role.SQUAD_LEADER, 7);
    private static final String MEMBER = bearer("member", Role.FIELD_MEMBER, 6);
    private static final String PROVINCE = bearer("province", Role.PROVINCE_EDITOR, 1);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String bearer(String login, Role role, long unit) {
        long account = ACCOUNTS.account(login);
        ACCOUNTS.grant(account, role, unit);
        return "Bearer " + ACCOUNTS.token(account);
    }

    private static JsonNode ask(String bearer, String document) {
        JsonNode answer = SERVER.graphQlAs(bearer, document, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static JsonNode all(String document) {
        JsonNode answer = SERVER.graphQl(document);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static JsonNode write(String bearer, String mutation, String input, String answer) {
        return ask(
                        bearer,
                        "mutation { %s(input: {%s}) { %s userErrors { code path message } } }"
                                .formatted(mutation, input, answer))
                .at("/" + mutation);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String squad(String name, String more) {
        JsonNode made =
                write(
                        EDITOR,
                        "saveSquad",
                        "name: \"%s\", kind: COMMUNITY_DIGITAL_GROUP, level: COMMUNE, unit: 6 %s"
                                .formatted(name, more),
                        "squad { id }");
        assertThat(code(made)).isEmpty();
        return made.at("/squad/id").asString();
    }

    private static String person(String name, String more) {
        JsonNode made =
                write(
                        LEADER,
                        "savePerson",
                        "name: \"%s\", unit: 6 %s".formatted(name, more),
                        "person { id }");
        assertThat(code(made)).as(made.toString()).isEmpty();
        return made.at("/person/id").asString();
    }

    private static JsonNode join(String squad, String person, String more) {
        return write(
                LEADER,
                "saveSquadMember",
                "squad: %s, person: %s %s".formatted(squad, person, more),
                "squadMember { id role validFrom validTo }");
    }

    @Test
    void aSquadSaysAllOfItself() {
        String body =
                write(
                                EDITOR,
                                "saveOrganisation",
                                "name: \"Đoàn xã Định Hóa\", kind: UNIT, unit: 6, validFrom: \"2025-07-01\"",
                                "organisation { id }")
                        .at("/organisation/id")
                        .asString();
        String group = squad("Tổ công nghệ số", "");
        JsonNode made =
                write(
                        EDITOR,
                        "saveSquad",
                        ("name: \" Đội hình  A \", kind: YOUTH_DIGITAL_SQUAD, level: COMMUNE, unit: 6, organisation:"
                                        + " %s, supports: %s, unitsServed: [9, 9], longitude: 105.5, latitude: 21.5,"
                                        + " decision: \"12-QĐ/ĐTN\", validFrom: \"2025-08-01\"")
                                .formatted(body, group),
                        "squad { id name kind organisation { name } supports { id } unitsServed { name } longitude"
                                + " decision status validFrom valid memberCount }");
        JsonNode squad = made.at("/squad");
        assertThat(squad.at("/organisation/name").asString()).isEqualTo("Đoàn xã Định Hóa");
        assertThat(squad.at("/supports/id").asString()).isEqualTo(group);
        assertThat(squad.at("/unitsServed").values()).hasSize(1);
        assertThat(squad.at("/status").asString()).isEqualTo("ACTIVE");
        assertThat(squad.at("/decision").asString()).isEqualTo("12-QĐ/ĐTN");
        assertThat(
                        all("{ squad(id: %s) { supporters { name } } }".formatted(group))
                                .at("/squad/supporters/0/name")
                                .asString())
                .startsWith("Đội hình");
        assertThat(
                        all("{ squads(where: {organisation: [%s]}) { totalCount } }"
                                        .formatted(body))
                                .at("/squads/totalCount")
                                .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "unit: 7; OUTSIDE_AREA",
                "unit: 99999; UNKNOWN_UNIT",
                "unit: 6, longitude: 105.5; MISSING",
                "unit: 6, longitude: 21.5, latitude: 105.5; POSITION_SWAPPED",
                "unit: 6, longitude: 2, latitude: 48; OUTSIDE_VIETNAM",
                "unit: 6, supports: 99999; UNKNOWN_SQUAD",
                "unit: 6, organisation: 99999; UNKNOWN_ORGANISATION",
                "unit: 6, unitsServed: [99999]; UNKNOWN_UNIT",
                "unit: 6, contact: 1; CONTACT_NO_MEMBER",
                "unit: 6, validFrom: \"1066-10-14\"; DAY_OUT_OF_RANGE"
            })
    void whatCannotBeIsToldAndNotWritten(String input, String code) {
        assertThat(
                        code(
                                write(
                                        EDITOR,
                                        "saveSquad",
                                        "name: \"X\", kind: CLUB, level: COMMUNE, " + input,
                                        "squad { id }")))
                .isEqualTo(code);
        assertThat(
                        all("{ squads(where: {kind: [CLUB]}) { totalCount } }")
                                .at("/squads/totalCount")
                                .asInt())
                .isZero();
    }

    @Test
    void onlyAGroupIsSupported() {
        String group = squad("Tổ được hỗ trợ", "");
        String other =
                write(
                                EDITOR,
                                "saveSquad",
                                "name: \"Đội B\", kind: VOLUNTEER_TEAM, level: COMMUNE, unit: 6, supports: "
                                        + group,
                                "squad { id }")
                        .at("/squad/id")
                        .asString();
        String third = "name: \"Đội C\", kind: VOLUNTEER_TEAM, level: COMMUNE, unit: 6, supports: ";
        assertThat(code(write(EDITOR, "saveSquad", third + other, "squad { id }")))
                .isEqualTo("SUPPORTS_NO_GROUP");
        String changed =
                "id: %s, name: \"X\", kind: VOLUNTEER_TEAM, level: COMMUNE, unit: 6"
                        .formatted(group);
        assertThat(code(write(EDITOR, "saveSquad", changed, "squad { id }")))
                .isEqualTo("GROUP_SUPPORTED");
    }

    @Test
    void numbersAreForAllAndPersonsForThoseWhoKeepThem() {
        String squad = squad("Tổ có người", "");
        String one =
                person(
                        "Nguyễn Văn Hoà",
                        ", birthYear: 1990, phone: \"912 345 678\", unionMember: YES");
        String two = person("Lý Thị An", ", birthYear: 2012, posts: [HAMLET_HEAD]");
        assertThat(code(join(squad, one, ", role: HEAD"))).isEmpty();
        assertThat(code(join(squad, two, ""))).isEmpty();
        String numbers =
                "{ squad(id: %s) { memberCount unionMemberCount members { role } } }"
                        .formatted(squad);
        for (JsonNode seen :
                java.util.List.of(all(numbers), ask(MEMBER, numbers), ask(STRANGER, numbers))) {
            assertThat(seen.at("/squad/memberCount").asInt()).isEqualTo(2);
            assertThat(seen.at("/squad/unionMemberCount").asInt()).isEqualTo(1);
            assertThat(seen.at("/squad/members").values()).isEmpty();
        }
        String persons =
                "{ persons(where: {inSquad: true}) { nodes { id } } person(id: %s) { name } squadMembers { totalCount } }"
                        .formatted(one);
        for (JsonNode seen :
                java.util.List.of(all(persons), ask(MEMBER, persons), ask(STRANGER, persons))) {
            assertThat(seen.at("/persons/nodes").values()).isEmpty();
            assertThat(seen.at("/person").isNull()).isTrue();
            assertThat(seen.at("/squadMembers/totalCount").asInt()).isZero();
        }
        JsonNode kept =
                ask(
                        LEADER,
                        "{ squad(id: %s) { members { role person { name phone birthYear minor unionMember posts } } } }"
                                .formatted(squad));
        assertThat(kept.at("/squad/members/0/role").asString()).isEqualTo("HEAD");
        assertThat(kept.at("/squad/members/0/person/phone").asString()).isEqualTo("••• 78");
        assertThat(kept.at("/squad/members/0/person/birthYear").asString()).isEqualTo("19••");
        assertThat(kept.at("/squad/members/0/person/minor").asBoolean()).isFalse();
        assertThat(kept.at("/squad/members/1/person/minor").asBoolean()).isTrue();
        assertThat(kept.at("/squad/members/1/person/posts/0").asString()).isEqualTo("HAMLET_HEAD");
        assertThat(text(SERVER.get("/export/persons.csv").body()))
                .doesNotContain("Hoà", "912345678");
        assertThat(text(SERVER.get("/export/squadMembers.csv", "Authorization", LEADER).body()))
                .contains("Nguyễn Văn Hoà")
                .doesNotContain("912345678");
    }

    @Test
    void whatIsMaskedIsShownWithAReasonThatIsNoted() {
        String id =
                person(
                        "Hoàng Thị Xem",
                        ", birthDate: \"2000-02-29\", phone: \"+84 (24) 3825-1234\"");
        String reveal = "id: %s, reason: \"%s\"";
        JsonNode shown =
                write(
                        LEADER,
                        "revealPerson",
                        reveal.formatted(id, "gọi để báo lịch"),
                        "birthYear birthDate phone");
        assertThat(shown.at("/birthDate").asString()).isEqualTo("2000-02-29");
        assertThat(shown.at("/birthYear").asInt()).isEqualTo(2000);
        assertThat(shown.at("/phone").asString()).isEqualTo("+842438251234");
        assertThat(
                        ask(LEADER, "{ audit { nodes { action reason } } }")
                                .at("/audit/nodes")
                                .toString())
                .contains("PERSON_REVEALED", "gọi để báo lịch");
        assertThat(code(write(LEADER, "revealPerson", reveal.formatted(id, "vì"), "phone")))
                .isEqualTo("REASON_TOO_SHORT");
        assertThat(
                        code(
                                write(
                                        STRANGER,
                                        "revealPerson",
                                        reveal.formatted(id, "gọi để báo lịch"),
                                        "phone")))
                .isEqualTo("UNKNOWN_PERSON");
    }

    @Test
    void nobodyIsTwiceInASquadAndASquadHasOneHead() {
        String squad = squad("Tổ một người", ", validFrom: \"2025-07-01\"");
        String one = person("Nông Đức Một", "");
        String two = person("Nông Đức Hai", "");
        assertThat(
                        code(
                                join(
                                        squad,
                                        one,
                                        ", role: HEAD, validFrom: \"2025-07-01\", validTo: \"2025-12-31\"")))
                .isEmpty();
        assertThat(code(join(squad, one, ", validFrom: \"2025-12-31\""))).isEqualTo("MEMBER_TWICE");
        assertThat(code(join(squad, two, ", role: HEAD, validFrom: \"2025-08-01\"")))
                .isEqualTo("HEAD_TWICE");
        assertThat(code(join(squad, two, ", validFrom: \"2025-06-30\""))).isEqualTo("OUTSIDE_LIFE");
        assertThat(code(join(squad, two, ", validFrom: \"2025-08-02\", validTo: \"2025-08-01\"")))
                .isEqualTo("PERIOD_BAD");
        assertThat(code(join(squad, one, ", validFrom: \"2026-01-01\""))).isEmpty();
        assertThat(code(join(squad, two, ", role: HEAD, validFrom: \"2026-01-01\""))).isEmpty();
        for (String values :
                java.util.List.of(
                        "(%s, %s, 'MEMBER', '[2026-02-01,2026-03-01)')".formatted(squad, one),
                        "(%s, 1, 'HEAD', '[2026-02-01,2026-03-01)')".formatted(squad),
                        "(%s, 1, 'MEMBER', '[2025-02-01,2025-03-01)')".formatted(squad),
                        "(%s, 1, 'MEMBER', 'empty')".formatted(squad))) {
            assertThatThrownBy(() ->
                            ACCOUNTS.trusted(dsl ->
                                    dsl.execute(
                                            "insert into squad.membership (squad_id, person_id, role, valid) values "
                                                    + values)))
                    .as(values)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void endingASquadEndsItsMembers() {
        String squad = squad("Tổ kết thúc", ", validFrom: \"2025-07-01\"");
        String one = person("Người Ở Lại", "");
        join(squad, one, "");
        assertThat(
                        code(
                                write(
                                        EDITOR,
                                        "endSquad",
                                        "id: %s, on: \"2026-01-31\"".formatted(squad),
                                        "squad { id }")))
                .isEmpty();
        JsonNode ended = all("{ squad(id: %s) { validTo valid memberCount } }".formatted(squad));
        assertThat(ended.at("/squad/validTo").asString()).isEqualTo("2026-01-31");
        assertThat(ended.at("/squad/valid").asBoolean()).isFalse();
        assertThat(ended.at("/squad/memberCount").asInt()).isZero();
        assertThat(
                        all("{ squad(id: %s, asOf: \"2026-01-31\") { valid memberCount } }"
                                        .formatted(squad))
                                .at("/squad/memberCount")
                                .asInt())
                .isEqualTo(1);
        assertThat(code(join(squad, one, ", validFrom: \"2026-03-01\""))).isEqualTo("OUTSIDE_LIFE");
    }

    @Test
    void whoIsInTwoSquadsIsOnePerson() {
        String first = squad("Tổ thứ nhất chung", "");
        String second = squad("Tổ thứ hai chung", "");
        String one = person("Người Chung", "");
        join(first, one, "");
        join(second, one, "");
        join(second, person("Người Riêng", ""), "");
        JsonNode both =
                all("{ squads(where: {search: \"chung\"}) { personCount nodes { memberCount } } }");
        assertThat(both.at("/squads/personCount").asInt()).isEqualTo(2);
        assertThat(
                        both.at("/squads/nodes/0/memberCount").asInt()
                                + both.at("/squads/nodes/1/memberCount").asInt())
                .isEqualTo(3);
    }

    @Test
    void agreeingIsPerPurposeAndForMinorsWithTheirGuardian() {
        String minor = person("Bé Con", ", birthYear: 2015");
        String agree = "person: %s, purpose: ROSTER, evidence: \"Sổ 1\" %s";
        String answer = "person { consents { purpose evidence guardian withdrawnOn } }";
        assertThat(code(write(LEADER, "recordPersonConsent", agree.formatted(minor, ""), answer)))
                .isEqualTo("GUARDIAN_NEEDED");
        JsonNode given =
                write(
                        LEADER,
                        "recordPersonConsent",
                        agree.formatted(minor, ", guardian: true"),
                        answer);
        assertThat(given.at("/person/consents/0/evidence").asString()).isEqualTo("Sổ 1");
        assertThat(
                        code(
                                write(
                                        LEADER,
                                        "recordPersonConsent",
                                        agree.formatted(minor, ", guardian: true"),
                                        answer)))
                .isEqualTo("CONSENT_GIVEN");
        String withdraw = "person: %s, purpose: ROSTER".formatted(minor);
        assertThat(
                        write(LEADER, "withdrawPersonConsent", withdraw, answer)
                                .at("/person/consents/0/withdrawnOn")
                                .isNull())
                .isFalse();
        assertThat(code(write(LEADER, "withdrawPersonConsent", withdraw, answer)))
                .isEqualTo("CONSENT_NOT_GIVEN");
    }

    @Test
    void whoIsForgottenStaysANumber() {
        String squad = squad("Tổ có người đi", "");
        String gone = person("Người Xin Xóa", ", phone: \"0987654321\"");
        join(squad, gone, "");
        String forget = "id: %s, reason: \"người đó yêu cầu\"".formatted(gone);
        assertThat(
                        SERVER.graphQlAs(
                                        LEADER,
                                        "mutation { forgetPerson(input: {%s}) { userErrors { code } } }"
                                                .formatted(forget),
                                        Map.of())
                                .at("/errors/0/extensions/code")
                                .asString())
                .isEqualTo("NOT_ALLOWED");
        JsonNode forgotten = write(PROVINCE, "forgetPerson", forget, "person { name phone }");
        assertThat(forgotten.at("/person/name").asString()).isEqualTo("•••");
        assertThat(forgotten.at("/person/phone").isNull()).isTrue();
        assertThat(
                        all("{ squad(id: %s) { memberCount } }".formatted(squad))
                                .at("/squad/memberCount")
                                .asInt())
                .isEqualTo(1);
        assertThat(
                        code(
                                write(
                                        LEADER,
                                        "savePerson",
                                        "id: %s, name: \"Lại\", unit: 6".formatted(gone),
                                        "person { id }")))
                .isEqualTo("PERSON_FORGOTTEN");
    }

    @Test
    void aBodyGoesOnInAnotherAndNeverInItself() {
        String save = "name: \"%s\", kind: UNIT, unit: 6 %s";
        String next =
                write(
                                EDITOR,
                                "saveOrganisation",
                                save.formatted("Đoàn mới", ""),
                                "organisation { id }")
                        .at("/organisation/id")
                        .asString();
        String more = ", validTo: \"2025-12-31\", successor: " + next;
        write(EDITOR, "saveOrganisation", save.formatted("Đoàn cũ", more), "organisation { id }");
        JsonNode old =
                all(
                        "{ organisations(asOf: \"2025-12-31\", where: {search: \"Đoàn cũ\"}) { nodes { id validTo successor { name } } } }");
        String id = old.at("/organisations/nodes/0/id").asString();
        assertThat(old.at("/organisations/nodes/0/successor/name").asString())
                .isEqualTo("Đoàn mới");
        assertThat(
                        all("{ organisation(id: %s) { valid } }".formatted(id))
                                .at("/organisation/valid")
                                .asBoolean())
                .isFalse();
        String back = "id: %s, ".formatted(next) + save.formatted("Đoàn mới", ", parent: " + id);
        assertThat(code(write(EDITOR, "saveOrganisation", back, "organisation { id }")))
                .isEqualTo("ORGANISATION_CIRCLE");
        assertThat(
                        code(
                                write(
                                        EDITOR,
                                        "saveOrganisation",
                                        save.formatted("Sớm", ", successor: " + next),
                                        "organisation { id }")))
                .isEqualTo("SUCCESSOR_TOO_EARLY");
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "912345678, +84912345678",
        "912345678.0, +84912345678",
        "84912345678, +84912345678",
        "+84 912 345 678, +84912345678",
        "0084912345678, +84912345678",
        "024 3825 1234, +842438251234",
        "+1 202 555 0100, +12025550100",
        "0123, ''",
        "không có, ''"
    })
    void aPhoneIsOneNumberHoweverItIsWritten(String written, String number) {
        assertThat(vn.diachido.squad.roster.Phone.normalised(written).orElse("")).isEqualTo(number);
    }

    @Test
    void whoWasInASquadOnceIsNotItsKeepersToChange() {
        String squad = squad("Đội cũ", "");
        JsonNode guest =
                write(
                        PROVINCE,
                        "savePerson",
                        "name: \"Khách\", unit: 7, phone: \"0912345678\", birthYear: 1990",
                        "person { id }");
        String person = guest.at("/person/id").asString();
        JsonNode term =
                write(
                        PROVINCE,
                        "saveSquadMember",
                        "squad: %s, person: %s, role: MEMBER, validFrom: \"2026-01-01\""
                                .formatted(squad, person),
                        "squadMember { id }");
        String home = "id: %s, name: \"Khách\", unit: %d";
        assertThat(code(write(LEADER, "savePerson", home.formatted(person, 6), "person { id }")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(
                        code(
                                write(
                                        PROVINCE,
                                        "endSquadMember",
                                        "id: %s, on: \"2026-02-01\""
                                                .formatted(term.at("/squadMember/id").asString()),
                                        "squadMember { id }")))
                .isEmpty();
        assertThat(code(write(LEADER, "savePerson", home.formatted(person, 6), "person { id }")))
                .isEqualTo("UNKNOWN_PERSON");
    }

    @Test
    void whoIsAMinorIsSaidOfTodayOnly() {
        String person = person("Sinh năm 1995", ", birthYear: 1995");
        assertThat(
                        ask(
                                        LEADER,
                                        "{ person(id: %s, asOf: \"2013-06-01\") { minor } }"
                                                .formatted(person))
                                .at("/person/minor")
                                .asBoolean())
                .isFalse();
    }
}
