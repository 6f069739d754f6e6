package vn.diachido.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.outreach.PlainTotals.Fact;

/**
 * Totals of random activities before and after the reform are those that are counted one by one.
 * {@code -Ddiachido.seed=N} asks for the same again.
 */
class TotalsTest {

    private static final List<String> KINDS = List.of("APP_HELP", "TRAINING", "CONTEST");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 15));
    private static final String TOTALS =
            "activities { atLeast atMost } squads persons { indicator { key } platform { key } persons { atLeast atMost } }"
                    + " turns { indicator { key } platform { key } turns { atLeast atMost } } amounts { indicator { key } platform { key } amount { atLeast atMost } }";

    @Test
    void totalsAreWhatOneByOneAmountsTo() {
        long seed = Long.getLong("diachido.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int world = 0; world < 3; world++) {
            TestDatabase database = TestWorld.load("units");
            List<Fact> facts = facts(random);
            store(database, facts);
            try (TestServer server = TestServer.over(database)) {
                for (int i = 0; i < 40; i++) {
                    ask(
                            server,
                            facts,
                            random,
                            "seed %d, world %d, question %d".formatted(seed, world, i));
                }
            }
        }
    }

    private static List<Fact> facts(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2025, 5, 20).plusDays(random.nextInt(90));
            boolean old = day.isBefore(PlainTotals.REFORM);
            List<Long> units = old ? List.of(4L, 5L, 3L, 1L) : List.of(6L, 7L, 8L, 1L);
            long unit = units.get(random.nextInt(4));
            Set<Long> above = old ? Set.of(4L, 3L, 1L) : Set.of(6L, 1L);
            Map<String, Integer> results = new HashMap<>();
            for (String key : PlainTotals.OVER_TIME.keySet()) {
                if (random.nextBoolean()) {
                    results.put(key, random.nextInt(200));
                }
            }
            facts.add(
                    new Fact(
                            KINDS.get(random.nextInt(3)),
                            day,
                            unit,
                            above.contains(unit) && random.nextInt(3) == 0,
                            random.nextInt(4) == 0
                                    ? (Double) (105.1 + random.nextInt(18) / 10.0 + 0.05)
                                    : null,
                            1 + random.nextInt(3),
                            results));
        }
        return facts;
    }

    private static void store(TestDatabase database, List<Fact> facts) {
        database.dsl()
                .execute(
                        "insert into squad.squad (name, kind, level, unit_id, life) select 'Đội ' || i, 'CLUB', 'PROVINCE', 1, '(,)' from generate_series(1, 3) i");
        for (Fact fact : facts) {
            Long id =
                    database.dsl()
                            .fetchSingle(
                                    "insert into outreach.activity (name, kind, unit_id, days, position, state) values ('x', ?, ?, daterange(?::date, ?::date), st_setsrid(st_makepoint(?::float8, 21.5), 4326), 'VERIFIED') returning id",
                                    fact.kind(),
                                    fact.unit(),
                                    fact.day(),
                                    fact.day().plusDays(1),
                                    fact.longitude())
                            .get(0, Long.class);
            database.dsl()
                    .execute(
                            "insert into outreach.activity_squad (activity_id, squad_id) values (?, ?)",
                            id,
                            fact.squad());
            if (fact.inHamlet()) {
                database.dsl()
                        .execute(
                                "insert into outreach.activity_hamlet (activity_id, unit_id) values (?, 9)",
                                id);
            }
            fact.results()
                    .forEach((key, value) ->
                            database.dsl()
                                    .execute(
                                            "insert into outreach.activity_result (activity_id, indicator_id, platform_id, measure, addable, value) select ?, i.id, (select id from outreach.platform where key = nullif(split_part(?, '@', 2), '')), i.measure, i.addable, ? from outreach.indicator i where i.key = split_part(?, '@', 1)",
                                            id,
                                            key,
                                            value,
                                            key));
        }
    }

    private static void ask(TestServer server, List<Fact> all, Random random, String about) {
        LocalDate asOf = DAYS.get(random.nextInt(3));
        List<Long> units =
                asOf.isBefore(PlainTotals.REFORM)
                        ? List.of(1L, 3L, 4L, 5L, 9L)
                        : List.of(1L, 6L, 7L, 8L, 9L);
        @Nullable Long within = random.nextInt(3) == 0 ? null : units.get(random.nextInt(5));
        @Nullable String kind = random.nextInt(3) == 0 ? KINDS.get(random.nextInt(3)) : null;
        @Nullable String indicator =
                random.nextInt(3) == 0
                        ? List.of("turns", "people-reached", "apps-installed")
                                .get(random.nextInt(3))
                        : null;
        LocalDate from = LocalDate.of(2025, 5, 20).plusDays(random.nextInt(60));
        boolean during = random.nextInt(3) == 0;
        String by = List.of("UNIT", "KIND", "MONTH", "INDICATOR").get(random.nextInt(4));
        String where =
                (within == null ? "" : "within: \"%d\" ".formatted(within))
                        + (kind == null ? "" : "kind: [%s] ".formatted(kind))
                        + (indicator == null ? "" : "indicator: [\"%s\"] ".formatted(indicator))
                        + (during
                                ? "during: {from: \"%s\", to: \"2025-07-20\"}".formatted(from)
                                : "");
        String question =
                "{ outreachTotals(where: {%s}, by: %s, asOf: \"%s\") { %s groups { value %s } } }"
                        .formatted(where, by, asOf, TOTALS, TOTALS);
        Predicate<String> named = key -> indicator == null || key.split("@")[0].equals(indicator);
        List<Fact> facts =
                all.stream()
                        .filter(it -> kind == null || it.kind().equals(kind))
                        .filter(it ->
                                it.results().keySet().stream().anyMatch(named) || indicator == null)
                        .filter(it ->
                                !during
                                        || !it.day().isBefore(from)
                                                && !it.day().isAfter(LocalDate.of(2025, 7, 20)))
                        .toList();
        JsonNode answer = server.graphQl(question);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        JsonNode told = answer.at("/data/outreachTotals");
        PlainTotals plain = new PlainTotals(asOf);
        assertThat(words(told))
                .as(about + ": " + question)
                .isEqualTo(plain.total(facts, within, named));
        assertThat(groups(server, told, by))
                .as(about + ": " + question)
                .isEqualTo(plain(plain, by, facts, within, named));
    }

    private static Map<String, String> plain(
            PlainTotals plain,
            String by,
            List<Fact> facts,
            @Nullable Long within,
            Predicate<String> named) {
        return switch (by) {
            case "UNIT" -> plain.byUnit(facts, within, named);
            case "KIND" -> plain.by(it -> Set.of(it.kind()), facts, within, named);
            case "MONTH" ->
                    plain.by(
                            it -> Set.of(it.day().toString().substring(0, 7)),
                            facts,
                            within,
                            named);
            default -> {
                Map<String, String> groups = new TreeMap<>();
                for (String key : PlainTotals.OVER_TIME.keySet()) {
                    String indicator = key.split("@")[0];
                    groups.putAll(
                            plain.by(
                                    it ->
                                            it.results().containsKey(key) && named.test(key)
                                                    ? Set.of(indicator)
                                                    : Set.of(),
                                    facts,
                                    within,
                                    other -> other.equals(key)));
                }
                yield groups;
            }
        };
    }

    private static Map<String, String> groups(TestServer server, JsonNode told, String by) {
        Map<String, String> groups = new TreeMap<>();
        Map<String, String> keys = new HashMap<>();
        if (by.equals("INDICATOR")) {
            server.graphQl("{ indicators(first: 100) { nodes { id key } } }")
                    .at("/data/indicators/nodes")
                    .values()
                    .forEach(it -> keys.put(it.at("/id").asString(), it.at("/key").asString()));
        }
        told.at("/groups")
                .values()
                .forEach(it -> {
                    String value = it.at("/value").asString("");
                    groups.put(keys.getOrDefault(value, value), words(it));
                });
        return groups;
    }

    private static String words(JsonNode of) {
        Set<String> sums = new TreeSet<>();
        Map.of("persons", "persons", "turns", "turns", "amounts", "amount")
                .forEach((list, sum) ->
                        of.at("/" + list)
                                .values()
                                .forEach(it ->
                                        sums.add(
                                                it.at("/indicator/key").asString()
                                                        + (it.at("/platform").isNull()
                                                                ? ""
                                                                : "@"
                                                                        + it.at("/platform/key")
                                                                                .asString())
                                                        + " "
                                                        + bounds(it.at("/" + sum)))));
        return "%s of %d squads".formatted(bounds(of.at("/activities")), of.at("/squads").asInt())
                + sums.stream().map(it -> "; " + it).collect(Collectors.joining());
    }

    private static String bounds(JsonNode sum) {
        return "%d..%d"
                .formatted(
                        Objects.requireNonNull(sum.at("/atLeast")).asInt(),
                        sum.at("/atMost").asInt());
    }
}
