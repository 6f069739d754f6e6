package vn.diachido.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diachido.database.jooq.board.Tables.BOARD_;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.access.TestAccounts;
import vn.diachido.database.TestDatabase;
import vn.diachido.query.request.Role;

/** Boards are issued, hung, moved, given another site, looked at and retired. */
class BoardLifeTest {

    private static final TestDatabase DATABASE = TestWorld.load("units", "everything");
    private static final TestAccounts ACCOUNTS = new TestAccounts(DATABASE);
    private static final TestServer SERVER =
            TestServer.over(
                    DATABASE,
                    "--diachido.public-address=https://diachido.example.vn",
                    "--diachido.former-addresses=https://cu.example.vn");

    private static final String MEMBER = bearer("member", Role.FIELD_MEMBER, 6);
    private static final String KEEPER = bearer("keeper", Role.COMMUNE_EDITOR, 6);
    private static final String STRANGER = bearer("stranger", Role.COMMUNE_EDITOR, 7);
    private static final String PROVINCE = bearer("province", Role.PROVINCE_EDITOR, 1);

    /** Sites 101 and 102 lie in 6, 103 in 7. */
    static {
        DATABASE.dsl()
                .execute(
                        "insert into site.site (id, slug, name, unit_id, unit_basis, source_key, data_set_id,"
                                + " position) overriding system value values (101, 'a', 'A', 6, 'POSITION',"
                                + " 'a', 1, 'SRID=4326;POINT(105.5 21.5)'), (102, 'b', 'B', 6, 'POSITION',"
                                + " 'b', 1, null), (103, 'c', 'C', 7, 'POSITION', 'c', 1, null)");
    }

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

    private static JsonNode happen(String bearer, String mutation, String input) {
        return ask(
                        bearer,
                        "mutation { %s(input: {%s}) { board { state site { id } unit { id } place longitude"
                                        .formatted(mutation, input)
                                + " hangsAt nextStates inspectedAt inspectBy } userErrors { code path message } } }")
                .at("/" + mutation);
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString("");
    }

    private static String issue(String bearer, String unit) {
        return ask(
                        bearer,
                        "mutation { issueBoards(input: {count: 1, unit: %s}) { batch { boards { nodes { code } } } } }"
                                .formatted(unit))
                .at("/issueBoards/batch/boards/nodes/0/code")
                .asString();
    }

    private static String printed(String bearer, String unit) {
        String code = issue(bearer, unit);
        assertThat(
                        code(
                                happen(
                                        bearer,
                                        "changeBoardState",
                                        "code: \"%s\", state: PRINTED".formatted(code))))
                .isEmpty();
        return code;
    }

    private static String hung() {
        String code = printed(KEEPER, "6");
        assertThat(code(happen(MEMBER, "installBoard", "code: \"%s\", site: 101".formatted(code))))
                .isEmpty();
        return code;
    }

    @Test
    void aBatchHasAsManyCodesAsAskedForAndADryRunNone() {
        int before = DATABASE.dsl().fetchCount(BOARD_);
        String issue =
                "mutation { issueBoards(input: {count: 30, unit: 6, note: \" Đợt 1 \", dryRun: %s}) { count"
                        + " batch { id count note unit { id } issuedBy { login } boards { totalCount nodes {"
                        + " code state unit { id } } } } userErrors { code } } }";
        JsonNode tried = ask(KEEPER, issue.formatted(true)).at("/issueBoards");
        assertThat(tried.at("/count").asInt()).isEqualTo(30);
        assertThat(tried.at("/batch").isNull()).isTrue();
        assertThat(DATABASE.dsl().fetchCount(BOARD_)).isEqualTo(before);
        JsonNode batch = ask(KEEPER, issue.formatted(false)).at("/issueBoards/batch");
        assertThat(batch.at("/note").asString()).isEqualTo("Đợt 1");
        assertThat(batch.at("/boards/totalCount").asInt()).isEqualTo(30);
        Set<String> codes = new HashSet<>();
        batch.at("/boards/nodes")
                .values()
                .forEach(board -> codes.add(board.at("/code").asString()));
        assertThat(codes).hasSize(30).allMatch(code -> BoardCode.parse(code).isPresent());
        String of = "{ boards(where: {batch: [%s]}) { totalCount } }".formatted(batch.at("/id"));
        assertThat(ask(KEEPER, of).at("/boards/totalCount").asInt()).isEqualTo(30);
        assertThat(ask(STRANGER, of).at("/boards/totalCount").asInt()).isZero();
        assertThat(ask(PROVINCE, of).at("/boards/totalCount").asInt()).isEqualTo(30);
        assertThat(
                        ask(STRANGER, "{ boardBatches { totalCount } }")
                                .at("/boardBatches/totalCount")
                                .asInt())
                .isZero();
    }

    @Test
    void aPictureStaysWithWhatHappened() {
        String digest = "0123456789abcdef".repeat(2);
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "with f as (insert into media.file (digest, kind, unit_id, account_id) select ?,"
                                + " 'IMAGE', 6, id from access.account where login like 'member%' returning"
                                + " id) insert into media.rendition select id, w, w, 'image/jpeg', '\\x00'"
                                + " from f, unnest(array[320, 1600]) w",
                        digest));
        String code = printed(KEEPER, "6");
        String install = "code: \"%s\", site: 101, photo: \"%s\"";
        assertThat(code(happen(MEMBER, "installBoard", install.formatted(code, "0".repeat(32)))))
                .isEqualTo("UNKNOWN_FILE");
        assertThat(
                        code(
                                happen(
                                        PROVINCE,
                                        "installBoard",
                                        install.formatted(code, digest.replace('0', '1')))))
                .as("a file that is not there, and one that is not theirs to see, are told alike")
                .isEqualTo("UNKNOWN_FILE");
        assertThat(code(happen(MEMBER, "installBoard", install.formatted(code, digest)))).isEmpty();
        JsonNode events =
                ask(
                                KEEPER,
                                "{ boardByCode(code: \"%s\") { events { photo small: photo(width: 100) } } }"
                                        .formatted(code))
                        .at("/boardByCode/events");
        JsonNode last = events.get(events.size() - 1);
        assertThat(last.at("/photo").asString()).isEqualTo("/media/" + digest + "/1600.jpg");
        assertThat(last.at("/small").asString()).isEqualTo("/media/" + digest + "/320.jpg");
        assertThat(events.get(0).at("/photo").isNull()).isTrue();
    }

    @Test
    void codesAreIssuedWhereSomebodyKeepsBoards() {
        String issue = "mutation { issueBoards(input: {count: %s}) { userErrors { code } } }";
        assertThat(code(ask(KEEPER, issue.formatted("1, unit: 7")).at("/issueBoards")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(code(ask(KEEPER, issue.formatted("1")).at("/issueBoards")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(code(ask(PROVINCE, issue.formatted("1")).at("/issueBoards"))).isEmpty();
        assertThat(code(ask(PROVINCE, issue.formatted("1, unit: 999")).at("/issueBoards")))
                .isEqualTo("UNKNOWN_UNIT");
        for (String count : List.of("0", "1001", "-1")) {
            assertThat(code(ask(PROVINCE, issue.formatted(count)).at("/issueBoards")))
                    .isEqualTo("BAD_COUNT");
        }
        assertThat(SERVER.graphQlAs(MEMBER, issue.formatted("1, unit: 6"), Map.of()).has("errors"))
                .isTrue();
    }

    @Test
    void aBoardIsHungWhereItIsSaidToBe() {
        String code = printed(KEEPER, "6");
        JsonNode hung =
                happen(
                                MEMBER,
                                "installBoard",
                                "code: \" %s \", site: 101, longitude: 105.51, latitude: 21.5, place: \"Cổng\""
                                        .formatted(code.toLowerCase(java.util.Locale.ROOT)))
                        .at("/board");
        assertThat(hung.at("/state").asString()).isEqualTo("INSTALLED");
        assertThat(hung.at("/site/id").asString()).isEqualTo("101");
        assertThat(hung.at("/place").asString()).isEqualTo("Cổng");
        assertThat(hung.at("/longitude").asDouble()).isEqualTo(105.51);
        assertThat(hung.at("/unit/id").asString()).isEqualTo("6");
        assertThat(hung.at("/inspectBy").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        JsonNode moved =
                happen(MEMBER, "installBoard", "code: \"%s\", place: \"Sân\"".formatted(code))
                        .at("/board");
        assertThat(moved.at("/state").asString()).isEqualTo("MOVED");
        assertThat(moved.at("/hangsAt").isNull()).isTrue();
        assertThat(moved.at("/longitude").asDouble()).as("that of its site").isEqualTo(105.5);
        JsonNode events =
                ask(
                                KEEPER,
                                "{ boardByCode(code: \"%s\") { events { kind state place person { login } } } }"
                                        .formatted(code))
                        .at("/boardByCode/events");
        assertThat(events.values().stream().map(e -> e.at("/state").asString()))
                .containsExactly("PRINTED", "INSTALLED", "MOVED");
        assertThat(events.at("/1/place").asString()).isEqualTo("Cổng");
        assertThat(
                        ask(
                                        MEMBER,
                                        "{ boardByCode(code: \"%s\") { events { state person { login } } } }"
                                                .formatted(code))
                                .at("/boardByCode/events/0/person/login")
                                .asString())
                .as("only their own")
                .isEqualTo("member");
        for (String other : List.of(STRANGER, "")) {
            assertThat(
                            SERVER.graphQlAs(
                                            other.isEmpty() ? null : other,
                                            "{ boardByCode(code: \"%s\") { events { id } } }"
                                                    .formatted(code),
                                            Map.of())
                                    .at("/data/boardByCode/events")
                                    .values())
                    .isEmpty();
        }
    }

    @Test
    void hangingIsRefusedWhereItCannotBe() {
        String code = printed(KEEPER, "6");
        String install = "code: \"%s\", ".formatted(code);
        assertThat(code(happen(MEMBER, "installBoard", "code: \"22222222222\", site: 101")))
                .isEqualTo("UNKNOWN_BOARD");
        assertThat(code(happen(MEMBER, "installBoard", "code: \"x\", site: 101")))
                .isEqualTo("UNKNOWN_BOARD");
        assertThat(code(happen(STRANGER, "installBoard", install + "site: 103")))
                .isEqualTo("UNKNOWN_BOARD");
        assertThat(code(happen(MEMBER, "installBoard", install + "site: 103")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(code(happen(MEMBER, "installBoard", install + "site: 999")))
                .isEqualTo("UNKNOWN_SITE");
        assertThat(code(happen(MEMBER, "installBoard", install + "unit: 7")))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(code(happen(MEMBER, "installBoard", install + "place: \"?\"")))
                .isEqualTo("PLACE_NEEDED");
        assertThat(code(happen(MEMBER, "installBoard", install + "longitude: 105.5")))
                .isEqualTo("BAD_POSITION");
        assertThat(code(happen(MEMBER, "installBoard", install + "longitude: 105.5, latitude: 91")))
                .isEqualTo("BAD_POSITION");
        assertThat(
                        code(
                                happen(
                                        MEMBER,
                                        "installBoard",
                                        install + "site: 101, longitude: 21.5, latitude: 105.5")))
                .isEqualTo("BAD_POSITION");
        assertThat(
                        code(
                                happen(
                                        MEMBER,
                                        "installBoard",
                                        install + "site: 101, longitude: 21.5, latitude: 21.5")))
                .isEqualTo("POSITION_OUTSIDE_UNIT");
        assertThat(
                        code(
                                happen(
                                        MEMBER,
                                        "installBoard",
                                        install
                                                + "site: 101, place: \"%s\""
                                                        .formatted("x".repeat(301)))))
                .isEqualTo("TOO_LONG");
        assertThat(
                        code(
                                happen(
                                        MEMBER,
                                        "installBoard",
                                        install + "longitude: 105.5, latitude: 21.5")))
                .isEmpty();
        String other = issue(KEEPER, "6");
        JsonNode unprinted =
                happen(MEMBER, "installBoard", "code: \"%s\", site: 101".formatted(other));
        assertThat(code(unprinted)).isEqualTo("ILLEGAL_TRANSITION");
        assertThat(unprinted.at("/userErrors/0/message").asString()).contains("PRINTED, RETIRED");
    }

    @Test
    void aBoardLeadsElsewhereWithoutAReprint() {
        String code = hung();
        String input = "code: \"%s\", site: %s";
        assertThat(code(happen(MEMBER, "installBoard", input.formatted(code, 102))))
                .isEqualTo("LEADS_ELSEWHERE");
        assertThat(code(happen(KEEPER, "retargetBoard", input.formatted(code, 103))))
                .isEqualTo("OUTSIDE_AREA");
        assertThat(code(happen(STRANGER, "retargetBoard", input.formatted(code, 103))))
                .isEqualTo("OUTSIDE_AREA");
        JsonNode board = happen(KEEPER, "retargetBoard", input.formatted(code, 102)).at("/board");
        assertThat(board.at("/site/id").asString()).isEqualTo("102");
        assertThat(board.at("/state").asString()).isEqualTo("INSTALLED");
        assertThat(SERVER.get("/q/" + code).headers().firstValue("Location").orElse(""))
                .startsWith("/vi/sites/b");
    }

    /** Nobody is led to what is seen no more, and a board out of use does not name it. */
    @Test
    void noBoardIsHungForOrLedToAWithdrawnSite() {
        DATABASE.dsl()
                .execute(
                        "insert into site.site (id, slug, name, unit_id, unit_basis, source_key, data_set_id)"
                                + " overriding system value values (109, 'z', 'Đã rút', 6, 'POSITION', 'z', 1)");
        String led = hung();
        String input = "code: \"%s\", site: 109";
        assertThat(code(happen(KEEPER, "retargetBoard", input.formatted(led)))).isEmpty();
        DATABASE.dsl().execute("update site.site set state = 'WITHDRAWN' where id = 109");
        assertThat(code(happen(KEEPER, "retargetBoard", input.formatted(hung()))))
                .isEqualTo("SITE_WITHDRAWN");
        assertThat(code(happen(KEEPER, "installBoard", input.formatted(printed(KEEPER, "6")))))
                .isEqualTo("SITE_WITHDRAWN");
        happen(KEEPER, "changeBoardState", "code: \"%s\", state: RETIRED".formatted(led));
        assertThat(new String(SERVER.get("/q/" + led).body(), StandardCharsets.UTF_8))
                .contains("<h1")
                .doesNotContain("Đã rút", "/vi/sites/z");
    }

    @Test
    void aRetiredBoardStaysAsItIs() {
        String code = hung();
        String retire = "code: \"%s\", state: RETIRED".formatted(code);
        assertThat(code(happen(MEMBER, "changeBoardState", retire))).isEqualTo("OUTSIDE_AREA");
        assertThat(happen(KEEPER, "changeBoardState", retire).at("/board/nextStates").values())
                .isEmpty();
        assertThat(
                        code(
                                happen(
                                        KEEPER,
                                        "changeBoardState",
                                        "code: \"%s\", state: LOST".formatted(code))))
                .isEqualTo("BOARD_RETIRED");
        assertThat(code(happen(KEEPER, "installBoard", "code: \"%s\"".formatted(code))))
                .isEqualTo("BOARD_RETIRED");
        assertThat(code(happen(KEEPER, "retargetBoard", "code: \"%s\", site: 102".formatted(code))))
                .isEqualTo("BOARD_RETIRED");
        assertThat(
                        code(
                                happen(
                                        KEEPER,
                                        "changeBoardState",
                                        "code: \"%s\", state: INSTALLED".formatted(code))))
                .isEqualTo("STATE_OTHERWISE");
        assertThat(SERVER.get("/q/" + code).statusCode()).isEqualTo(410);
    }

    private static JsonNode inspect(String bearer, String code, String rest) {
        return ask(
                        bearer,
                        "mutation { inspectBoard(input: {code: \"%s\", %s}) { finding board { state inspectedAt } userErrors { code } } }"
                                .formatted(code, rest))
                .at("/inspectBoard");
    }

    @Test
    void anInspectionComparesWhatTheCameraRead() {
        String code = hung();
        assertThat(inspect(MEMBER, code, "finding: FINE").at("/board/inspectedAt").asString())
                .endsWith("Z");
        for (String own :
                List.of(
                        code,
                        "https://diachido.example.vn/q/" + code,
                        "HTTPS://CU.example.vn/q/" + code)) {
            JsonNode fine = inspect(MEMBER, code, "finding: FINE, decoded: \"%s\"".formatted(own));
            assertThat(fine.at("/finding").asString()).as(own).isEqualTo("FINE");
            assertThat(fine.at("/board/state").asString()).isEqualTo("INSTALLED");
        }
        String another = issue(KEEPER, "6");
        for (String foreign :
                List.of(
                        another,
                        "https://diachido.example.vn/q/" + another,
                        "https://evil.example/q/" + code,
                        "https://diachido.example.vn@evil.example/q/" + code,
                        "http://diachido.example.vn/q/" + code,
                        "https://diachido.example.vn/x/" + code,
                        "%%%")) {
            String board = hung();
            JsonNode wrong =
                    inspect(
                            MEMBER,
                            board,
                            "finding: FINE, decoded: \"%s\""
                                    .formatted(foreign.replace(code, board)));
            assertThat(wrong.at("/finding").asString()).as(foreign).isEqualTo("WRONG_CODE");
            assertThat(wrong.at("/board/state").asString()).isEqualTo("DAMAGED");
        }
        assertThat(inspect(MEMBER, code, "finding: MISSING").at("/board/state").asString())
                .isEqualTo("LOST");
        assertThat(code(inspect(MEMBER, another, "finding: FINE"))).isEqualTo("NOT_HANGING");
        assertThat(code(inspect(STRANGER, code, "finding: FINE"))).isEqualTo("OUTSIDE_AREA");
    }

    @Test
    void boardsThatNobodyLookedAtForHalfAYearAreDue() {
        String code = hung();
        String due =
                "{ boards(where: {dueForInspection: true, site: [101]}, first: 200, asOf: \"%s\") { nodes { code } } }";
        java.time.LocalDate today = vn.diachido.graphql.Calendar.today();
        assertThat(ask(KEEPER, due.formatted(today)).toString()).doesNotContain(code);
        assertThat(ask(KEEPER, due.formatted(today.plusMonths(6).plusDays(1))).toString())
                .contains(code);
        inspect(MEMBER, code, "finding: MISSING");
        assertThat(ask(KEEPER, due.formatted(today.plusMonths(6).plusDays(1))).toString())
                .doesNotContain(code);
    }

    /** The damaged first, then what nobody looked at since it was hung, then by the day. */
    @Test
    void boardsThatNeedAVisitComeByUrgency() {
        String looked = hung();
        String newer = hung();
        String never = hung();
        String damaged = hung();
        String fresh = hung();
        inspect(MEMBER, looked, "finding: FINE");
        inspect(MEMBER, newer, "finding: FINE");
        inspect(MEMBER, fresh, "finding: FINE");
        assertThat(
                        code(
                                happen(
                                        MEMBER,
                                        "changeBoardState",
                                        "code: \"%s\", state: DAMAGED".formatted(damaged))))
                .isEmpty();
        List<String> all = List.of(looked, newer, never, damaged, fresh);
        java.time.LocalDate today = vn.diachido.graphql.Calendar.today();
        Map.of(looked, 9, newer, 5, never, 2, fresh, -20)
                .forEach((board, overdue) ->
                        DATABASE.dsl()
                                .update(BOARD_)
                                .set(BOARD_.INSPECT_BY, today.minusDays(overdue))
                                .where(BOARD_.CODE.eq(board))
                                .execute());
        String ids =
                String.join(
                        ",",
                        DATABASE.dsl()
                                .select(BOARD_.ID)
                                .from(BOARD_)
                                .where(BOARD_.CODE.in(all))
                                .fetch(row -> String.valueOf(row.value1())));
        String ask =
                "{ boards(where: {id: [%s], needsVisit: %s}, orderBy: [{field: URGENCY, direction: %s}], first: %s) {"
                        + " nodes { code } pageInfo { endCursor } } }";
        assertThat(codes(ask(KEEPER, ask.formatted(ids, true, "ASC", 9))))
                .containsExactly(damaged, never, looked, newer);
        assertThat(codes(ask(KEEPER, ask.formatted(ids, true, "DESC", 9))))
                .containsExactly(newer, looked, never, damaged);
        assertThat(codes(ask(KEEPER, ask.formatted(ids, false, "ASC", 9)))).containsExactly(fresh);
        for (int shown = 1; shown < 4; shown++) {
            String cursor =
                    ask(KEEPER, ask.formatted(ids, true, "ASC", shown))
                            .at("/boards/pageInfo/endCursor")
                            .asString();
            assertThat(
                            codes(
                                    ask(
                                            KEEPER,
                                            ask.formatted(
                                                    ids,
                                                    true,
                                                    "ASC",
                                                    "9, after: \"%s\"".formatted(cursor)))))
                    .as("after page of %s", shown)
                    .containsExactlyElementsOf(
                            List.of(damaged, never, looked, newer).subList(shown, 4));
        }
        assertThat(codes(ask(STRANGER, ask.formatted(ids, true, "ASC", 9))))
                .as("those that lead to a public site are everybody's")
                .hasSize(4);
    }

    private static List<String> codes(JsonNode data) {
        return data.at("/boards/nodes").values().stream()
                .map(node -> node.at("/code").asString())
                .toList();
    }

    @Test
    void everyDeedIsAudited() {
        String code = hung();
        inspect(MEMBER, code, "finding: FINE");
        happen(KEEPER, "retargetBoard", "code: \"%s\", site: 102".formatted(code));
        long id = DATABASE.dsl().fetchSingle(BOARD_, BOARD_.CODE.eq(code)).getId();
        List<String> actions =
                ACCOUNTS.trusted(dsl ->
                        dsl.resultQuery(
                                        "select action from access.audit where entity = 'Board' and thing = ? order by id",
                                        id)
                                .fetch(0, String.class));
        assertThat(actions)
                .containsExactly("BOARD_STATE", "BOARD_HUNG", "BOARD_INSPECTED", "BOARD_TARGETED");
    }

    @Test
    void theDatabaseKeepsTheTransitions() {
        for (BoardState from : BoardState.values()) {
            List<String> next =
                    DATABASE.dsl()
                            .resultQuery("select unnest(board.next_states(?))", from.name())
                            .fetch(0, String.class);
            assertThat(next)
                    .as(from.name())
                    .containsExactlyElementsOf(
                            BoardTransitions.after(from).stream().map(Enum::name).toList());
            for (BoardState to : BoardState.values()) {
                boolean allowed = from == to || BoardTransitions.after(from).contains(to);
                Runnable change =
                        () ->
                                ACCOUNTS.trusted(dsl -> {
                                    long id = insert(dsl, from);
                                    return dsl.execute(
                                            "insert into board.event (board_id, kind, state) values (?, 'STATE', ?)",
                                            id,
                                            to.name());
                                });
                if (allowed) {
                    change.run();
                } else {
                    assertThatThrownBy(change::run)
                            .as(from + " to " + to)
                            .hasMessageContaining("does not become");
                }
            }
        }
    }

    private static long insert(org.jooq.DSLContext dsl, BoardState state) {
        return dsl.insertInto(BOARD_)
                .set(BOARD_.CODE, BoardCode.random(new java.security.SecureRandom()).text())
                .set(BOARD_.STATE, state.name())
                .returning(BOARD_.ID)
                .fetchSingle()
                .getId();
    }

    @Test
    void theDatabaseKeepsTheHistory() {
        long board = insert(DATABASE.dsl(), BoardState.ISSUED);
        ACCOUNTS.trusted(dsl ->
                dsl.execute(
                        "insert into board.event (board_id, kind, state) values (?, 'STATE', 'PRINTED')",
                        board));
        Stream.of(
                        "update board.board set state = 'RETIRED' where id = " + board,
                        "update board.board set site_id = 101 where id = " + board,
                        "update board.event set note = 'x' where board_id = " + board,
                        "delete from board.event where board_id = " + board,
                        "truncate board.event",
                        "truncate board.board cascade",
                        "insert into board.event (board_id, kind, state) values (%d, 'INSPECTED', 'PRINTED')"
                                .formatted(board),
                        "insert into board.event (board_id, kind, finding) values (%d, 'STATE', 'FINE')"
                                .formatted(board),
                        "insert into board.event (board_id, kind) values (%d, 'HUNG')"
                                .formatted(board),
                        "insert into board.event (board_id, kind) values (%d, 'TARGETED')"
                                .formatted(board),
                        "insert into board.batch (count) values (0)")
                .forEach(wrong ->
                        assertThatThrownBy(() -> ACCOUNTS.trusted(dsl -> dsl.execute(wrong)))
                                .as(wrong)
                                .isNotNull());
        assertThat(
                        DATABASE.dsl()
                                .fetchCount(
                                        BOARD_,
                                        BOARD_.ID.eq(board).and(BOARD_.STATE.eq("PRINTED"))))
                .isOne();
        assertThat(DATABASE.dsl().fetchSingle("select count(*) from board.event").into(int.class))
                .as("who does not say who asks sees nothing")
                .isZero();
    }
}
