package vn.diachido.graphql.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.database.TestRows;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;

/** Following changes over event streams. */
class ChangeTest {

    private static final String SITES =
            "subscription ($after: String, $id: [ID!]) { siteChanged(after: $after, id: $id) { token"
                    + " kind id site { name unit { name } } } }";

    private static final TestDatabase DATABASE = TestWorld.load("units");
    private static final TestRows ROWS = new TestRows(DATABASE.dsl(), "changes");
    private static final TestServer SERVER =
            TestServer.over(
                    DATABASE,
                    "--diachido.subscriptions.keep-alive=300ms",
                    "--diachido.subscriptions.backlog=50",
                    "--diachido.subscriptions.max=5");

    /** The server notices by its next sign of life that a client left; places are few. */
    @AfterEach
    void awaitLeaving() {
        Gauge open = SERVER.bean(MeterRegistry.class).get(ChangeFeed.OPEN).gauge();
        while (open.value() > 0) {
            Thread.yield();
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Stream follow(@Nullable String token, String... ids) {
        Map<String, Object> variables = new HashMap<>();
        if (token != null) {
            variables.put("after", token);
        } else {
            awaitQuiet();
        }
        if (ids.length > 0) {
            variables.put("id", List.of(ids));
        }
        return Stream.open(SERVER.address(), SITES, variables);
    }

    /** Until nothing of an earlier test is still to be told: an analysis may hold it back. */
    private static void awaitQuiet() {
        while (SERVER.bean(ChangeRepository.class).hasWaiting()) {
            Thread.yield();
        }
    }

    private static String token(JsonNode result) {
        String token = result.at("/data/siteChanged/token").asString();
        assertThat(token).as(result.toString()).isNotEmpty();
        return token;
    }

    private static String told(JsonNode result) {
        JsonNode change = result.at("/data/siteChanged");
        return change.path("kind").asString()
                + " "
                + change.path("id").asString("-")
                + " "
                + change.at("/site/name").asString("-");
    }

    private static String code(JsonNode result) {
        return result.at("/errors/0/extensions/code").asString("");
    }

    private static SiteRecord insert(String slug) {
        SiteRecord site = ROWS.site(slug);
        site.insert();
        return site;
    }

    @Test
    void whatIsWrittenIsToldAsItIsNow() {
        try (Stream stream = follow(null)) {
            assertThat(told(stream.next())).isEqualTo("READY - -");
            SiteRecord site = insert("told");
            assertThat(told(stream.next()))
                    .isEqualTo("CHANGED %d Đình told".formatted(site.getId()));
            site.setName("Đình khác");
            site.update();
            assertThat(told(stream.next()))
                    .isEqualTo("CHANGED %d Đình khác".formatted(site.getId()));
            site.setState("WITHDRAWN");
            site.update();
            assertThat(told(stream.next())).isEqualTo("GONE %d -".formatted(site.getId()));
            site.delete();
            assertThat(told(stream.next())).isEqualTo("GONE %d -".formatted(site.getId()));
        }
    }

    @Test
    void nothingIsLostOrDoubledOverALostConnection() {
        List<String> told = new ArrayList<>();
        List<String> written = new ArrayList<>();
        String token;
        try (Stream stream = follow(null)) {
            token = token(stream.next());
        }
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 5; i++) {
                SiteRecord site = insert("lost-%d-%d".formatted(round, i));
                written.add("CHANGED %d %s".formatted(site.getId(), site.getName()));
            }
            try (Stream stream = follow(token)) {
                assertThat(told(stream.next())).isEqualTo("READY - -");
                // Two are told and not read before the connection breaks.
                for (JsonNode result : stream.next(3)) {
                    told.add(told(result));
                    token = token(result);
                }
            }
        }
        try (Stream stream = follow(token)) {
            stream.next();
            stream.next(written.size() - told.size()).forEach(result -> told.add(told(result)));
        }
        assertThat(told).isEqualTo(written);
    }

    @Test
    void theOrderOfCommitsDoesNotMatter() throws SQLException {
        long first = insert("early").getId();
        try (Stream stream = follow(null);
                Connection early = DATABASE.dataSource().getConnection();
                Statement statement = early.createStatement()) {
            String before = token(stream.next());
            early.setAutoCommit(false);
            statement.execute(
                    "insert into query.change (entity, thing) values ('Site', %d)"
                            .formatted(first));
            SiteRecord late = insert("late");
            // The later transaction has ended, the earlier one has not: neither is told yet.
            try (Stream other = follow(before)) {
                other.next();
                other.awaitComment();
                early.commit();
                for (Stream one : List.of(stream, other)) {
                    assertThat(told(one.next()))
                            .isEqualTo("CHANGED %d Đình early".formatted(first));
                    assertThat(told(one, late)).isTrue();
                }
            }
        }
    }

    @Test
    void whatIsRolledBackIsNotTold() throws SQLException {
        try (Stream stream = follow(null);
                Connection other = DATABASE.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            stream.next();
            other.setAutoCommit(false);
            statement.execute("update site.site set summary = 'x'");
            other.rollback();
            assertThat(told(stream, insert("kept"))).isTrue();
        }
    }

    private static boolean told(Stream stream, SiteRecord site) {
        return told(stream.next()).equals("CHANGED %d %s".formatted(site.getId(), site.getName()));
    }

    @Test
    void aKilledListenerComesBackAndMissesNothing() {
        try (Stream stream = follow(null)) {
            stream.next();
            assertThat(kill()).isEqualTo(1);
            SiteRecord site = insert("while-deaf");
            assertThat(told(stream, site)).isTrue();
            assertThat(told(stream, insert("after-deaf"))).isTrue();
        }
    }

    private static int kill() {
        return DATABASE.asApplication()
                .fetch(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                                + " current_database() and application_name = ?",
                        NotificationRepository.APPLICATION_NAME)
                .size();
    }

    @Test
    void manyChangesOfOneTransactionAreOneEvent() {
        try (Stream stream = follow(null)) {
            stream.next();
            DATABASE.dsl()
                    .execute(
                            "insert into site.site (slug, name, unit_basis, source_key, data_set_id)"
                                    + " select 'm-' || i, 'm', 'NONE', 'm-' || i, ? from"
                                    + " generate_series(1, 5000) i",
                            ROWS.dataSetId());
            assertThat(told(stream.next())).isEqualTo("MANY - -");
            DATABASE.dsl()
                    .transaction(inside -> {
                        for (int i = 1; i <= 300; i++) {
                            inside.dsl().execute("delete from site.site where slug = ?", "m-" + i);
                        }
                    });
            assertThat(told(stream.next())).isEqualTo("MANY - -");
            assertThat(told(stream, insert("after-many"))).isTrue();
        }
        DATABASE.dsl().execute("delete from site.site where slug like 'm-%'");
    }

    @Test
    void onlyNamedThingsAreToldWhereTheyAreNamed() {
        SiteRecord named = insert("named");
        try (Stream stream = follow(null, String.valueOf(named.getId()), "no id")) {
            stream.next();
            insert("unnamed");
            named.setSummary("x");
            named.update();
            assertThat(told(stream, named)).isTrue();
        }
    }

    @Test
    void aChangeOfAUnitsBorderIsAChangeOfTheUnit() {
        awaitQuiet();
        try (Stream stream =
                Stream.open(
                        SERVER.address(),
                        "subscription { unitChanged { kind id unit { name } } }",
                        Map.of())) {
            stream.next();
            DATABASE.dsl().execute("update unit.version set name_en = 'y' where unit_id = 6");
            JsonNode change = stream.next().at("/data/unitChanged");
            assertThat(change.at("/id").asString()).isEqualTo("6");
            assertThat(change.at("/unit/name").asString()).isEqualTo("Định Hóa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "ÿ", "AAAA", "MS4yLjM"})
    void aBadTokenIsRefused(String token) {
        try (Stream stream = follow(token)) {
            assertThat(code(stream.next())).isIn("BAD_CURSOR", "TOKEN_EXPIRED");
            assertThat(stream.next().isNull()).isTrue();
        }
    }

    @Test
    void aForgottenTokenIsRefused() {
        TestDatabase database = TestWorld.load("units");
        try (TestServer own = TestServer.over(database)) {
            ChangeFeed feed = own.bean(ChangeFeed.class);
            String old = feed.token(feed.end());
            assertThat(feed.parse(old)).isNotNull();
            database.dsl().execute("update unit.version set name_en = 'z' where unit_id = 6");
            assertThat(
                            own.bean(ChangeRepository.class)
                                    .forgetBefore(OffsetDateTime.now().plusDays(1)))
                    .isPositive();
            try (Stream stream = Stream.open(own.address(), SITES, Map.of("after", old))) {
                assertThat(code(stream.next())).isEqualTo("TOKEN_EXPIRED");
            }
        }
    }

    @Test
    void whoReadsTooSlowlyIsSentAwayAndMissesNothing() {
        SiteRecord site = ROWS.site("long");
        site.setSummary("a".repeat(50_000));
        site.insert();
        String document =
                "subscription { siteChanged { token kind id site { "
                        + "a: summary b: summary c: summary d: summary } } }";
        try (Stream slow = Stream.open(SERVER.address(), document, Map.of())) {
            slow.next();
            for (int i = 0; i < 200; i++) {
                site.setAddress("address " + i);
                site.update();
            }
            try (Stream again = follow(lastToken(slow))) {
                assertThat(told(again.next())).isEqualTo("READY - -");
                assertThat(told(again, site)).isTrue();
            }
        }
    }

    /** Reads until it is told to have been too slow, or is cut off before it can be told. */
    private static String lastToken(Stream slow) {
        JsonNode last = slow.next();
        String token = token(last);
        try {
            while (code(last).isEmpty()) {
                token = token(last);
                last = slow.next();
            }
        } catch (IllegalStateException cutOff) {
            return token;
        }
        assertThat(code(last)).isEqualTo("TOO_SLOW");
        assertThat(slow.next().isNull()).isTrue();
        return token;
    }

    @Test
    void subscriptionsAreCounted() {
        List<Stream> streams = new ArrayList<>();
        String code = "";
        while (code.isEmpty()) {
            streams.add(follow(null));
            code = code(streams.getLast().next());
        }
        assertThat(code).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
        assertThat(streams).hasSizeLessThanOrEqualTo(6);
        streams.forEach(Stream::close);
        // Places are free again once the server noticed.
        String after = "x";
        while (!after.isEmpty()) {
            try (Stream stream = follow(null)) {
                after = code(stream.next());
            }
        }
    }

    @Test
    void queriesMayBeStreamedToo() {
        try (Stream stream = Stream.open(SERVER.address(), "{ unit(id: 6) { name } }", Map.of())) {
            assertThat(stream.next().at("/data/unit/name").asString()).isEqualTo("Định Hóa");
            assertThat(stream.next().isNull()).isTrue();
        }
        try (Stream stream = Stream.open(SERVER.address(), "{ nope }", Map.of())) {
            assertThat(code(stream.next())).isEqualTo("BAD_INPUT");
            assertThat(stream.next().isNull()).isTrue();
        }
    }

    @Test
    void aSubscriptionNeedsAStream() {
        JsonNode answer = SERVER.graphQl("subscription { siteChanged { kind } }");
        assertThat(code(answer)).isEqualTo("BAD_INPUT");
        assertThat(answer.has("data")).isFalse();
    }
}
