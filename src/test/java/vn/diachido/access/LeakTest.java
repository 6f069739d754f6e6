package vn.diachido.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;
import vn.diachido.database.TestDatabase;
import vn.diachido.map.ExitReader;
import vn.diachido.query.request.Role;

/**
 * Random people with random roles: what each exit shows them is what an independent statement says
 * they may see, at every zoom. {@code -Ddiachido.leaks=N} asks for more people, {@code
 * -Ddiachido.seed=N} for the same again.
 */
class LeakTest {

    private static final int ZOOMS = 9;
    private static final List<Long> UNITS = List.of(1L, 3L, 4L, 5L, 6L, 7L, 8L, 70L, 71L, 9L, 12L);

    /**
     * Drafts that somebody may see: parents are climbed, not the ancestry that the product keeps.
     */
    private static final String ORACLE =
            """
            with recursive held as (
                select unit_id from access.role_grant
                where account_id = ? and valid @> ?::date and role in ('COMMUNE_EDITOR', 'PROVINCE_EDITOR', 'ADMINISTRATOR')
                union
                -- The one case in the world's lineage where a unit became one other and nothing else did.
                select 8 from held where unit_id = 70),
            meant as (
                select unit_id, least(?::date, (select upper(life) - 1 from unit.unit where id = unit_id)) as day from held
                where unit_id is not null),
            below as (
                select unit_id, day from meant where exists (
                    select from unit.version v where v.unit_id = meant.unit_id and v.valid @> day)
                union
                select v.unit_id, below.day from below join unit.version v on v.parent_id = below.unit_id and v.valid @> below.day)
            select d.id::text, d.position is not null from site.draft d
            where exists (select from access.account where id = ? and state = 'ACTIVE') and (
                d.author_id = ?
                or exists (select from held where unit_id is null)
                or d.unit_id in (select unit_id from below)
                or exists (select from meant join unit.boundary b using (unit_id)
                    where b.valid @> day and day < ?::date and st_intersects(b.geom, d.position)))
            """;

    /** Squads that somebody keeps, found in the same way. */
    private static final String KEPT =
            ORACLE.substring(0, ORACLE.indexOf("select d.id"))
                            .replace("'COMMUNE_EDITOR'", "'SQUAD_LEADER', 'COMMUNE_EDITOR'")
                    + """
                    , kept as (
                        select s.id from squad.squad s
                        where exists (select from access.account where id = ? and state = 'ACTIVE') and (
                            exists (select from held where unit_id is null)
                            or s.unit_id in (select unit_id from below)
                            or exists (select from meant join unit.boundary b using (unit_id)
                                where b.valid @> day and day < ?::date and st_intersects(b.geom, s.base))))
                    """;

    private static final String KEPT_PERSONS =
            KEPT
                    + """
                    select p.id::text from squad.person p
                    where exists (select from squad.membership m join kept on kept.id = m.squad_id where m.person_id = p.id)
                        or exists (select from kept_units where unit_id = p.unit_id) or p.account_id = ?
                    """
                            .replace(
                                    "kept_units",
                                    "(select unit_id from below union select p.unit_id from held where unit_id is null) kept_units");

    private static final String KEPT_MEMBERS =
            KEPT
                    + """
                    select m.id::text from squad.membership m where m.valid @> ?::date and (exists (select from kept where id = m.squad_id)
                        or m.person_id in (select id from squad.person where account_id = ?))
                    """;

    /** Activities, and whether how they were reported is seen: lineage is climbed unit by unit. */
    private static final String ACTIVITIES =
            ORACLE.substring(0, ORACLE.indexOf("select d.id"))
                    + """
                    , became (activity, unit, at) as (
                        select a.id, coalesce(h.unit_id, a.unit_id), lower(a.days) from outreach.activity a
                        left join outreach.activity_hamlet h on h.activity_id = a.id
                        union
                        select b.activity, l.successor_id, l.effective from became b join unit.lineage l
                        on l.predecessor_id = b.unit and l.effective > b.at and l.effective <= ?::date)
                    select a.id::text, inside from outreach.activity a, lateral (select
                        exists (select from outreach.activity_report r where r.id = a.id and r.author_id = ?)
                        or exists (select from held where unit_id is null)
                        or a.unit_id in (select unit_id from below)
                        or exists (select from meant join unit.boundary b using (unit_id)
                            where b.valid @> day and day < ?::date and st_intersects(b.geom, a.position))
                        or exists (select from became b join unit.unit u on u.id = b.unit and u.life @> ?::date
                            where b.activity = a.id and b.unit in (select unit_id from below))) i (inside)
                    where a.state = 'VERIFIED' or inside
                    """;

    private record Person(long account, @Nullable String bearer) {}

    private static TestDatabase database;
    private static TestAccounts accounts;
    private static TestServer server;
    private static long compared;

    @BeforeAll
    static void start() {
        database = TestWorld.load("units", "everything", "drafts");
        accounts = new TestAccounts(database);
        accounts.trusted(dsl -> {
            dsl.execute(
                    "update squad.person p set account_id = a.id from access.account a where a.id = p.id");
            dsl.execute(
                    "update outreach.activity set state = case when id % 3 = 0 then 'REPORTED' else state end");
            return dsl.execute(
                    "update outreach.activity_report r set author_id = a.id from access.account a where a.id = r.id");
        });
        server = TestServer.over(database);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** So many people at least, and more until so many ids were compared: some see but little. */
    @Test
    void nobodySeesMoreOrLessThanTheyMay() {
        long seed = Long.getLong("diachido.seed", System.nanoTime());
        Random random = new Random(seed);
        check(new Person(0, null), "seed %d, the public".formatted(seed));
        int people = Integer.getInteger("diachido.leaks", 24);
        for (int i = 0; i < people || compared <= 10_000L * people; i++) {
            Person person = person(random);
            check(person, "seed %d, person %d, account %d".formatted(seed, i, person.account));
        }
    }

    private static Person person(Random random) {
        long account = 1 + random.nextInt(40);
        int grants = random.nextInt(3);
        for (int i = 0; i < grants; i++) {
            Role role = Role.values()[random.nextInt(Role.values().length)];
            boolean everywhere = role == Role.ADMINISTRATOR || random.nextInt(8) == 0;
            Long unit = everywhere ? null : UNITS.get(random.nextInt(UNITS.size()));
            if (isFree(account, role, unit)) {
                accounts.grant(account, role, unit);
            }
        }
        return new Person(account, "Bearer " + accounts.token(account));
    }

    private static boolean isFree(long account, Role role, @Nullable Long unit) {
        return !isThere(
                "access.role_grant where account_id = ? and role = ? and unit_id is not distinct from"
                        + " ?::bigint",
                account,
                role.name(),
                unit);
    }

    private static void check(Person person, String about) {
        Set<String> may = new TreeSet<>();
        Set<String> somewhere = new TreeSet<>();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        accounts.trusted(dsl ->
                        dsl.fetch(
                                ORACLE,
                                person.account,
                                today,
                                today,
                                person.account,
                                person.account,
                                today))
                .forEach(row -> {
                    may.add(row.get(0, String.class));
                    if (row.get(1, Boolean.class)) {
                        somewhere.add(row.get(0, String.class));
                    }
                });
        String bearer = person.bearer;
        if (bearer != null && isSuspended(person)) {
            assertThat(server.get("/export/siteDrafts.csv", "Authorization", bearer).statusCode())
                    .as(about)
                    .isEqualTo(401);
            return;
        }
        ExitReader exits = new ExitReader(server, "siteDrafts", "siteDrafts", person.bearer);
        same(exits.csv("?"), may, about);
        Map<String, Boolean> features = exits.geoJson("");
        same(features.keySet(), may, about);
        compared += 2L * may.size();
        for (int zoom = 0; zoom < ZOOMS; zoom++) {
            same(exits.tiles(zoom, ""), somewhere, about);
            assertThat(exits.clustered(zoom, "", somewhere, about))
                    .as(about)
                    .isEqualTo(somewhere.size());
            compared += 2L * somewhere.size();
        }
        for (String kind : List.of("tiles", "clusters")) {
            assertThat(exits.described(kind, "").get("totalCount").asInt())
                    .as(about)
                    .isEqualTo(may.size());
        }
        graphQl(person, may, somewhere, about);
        squads(person, today, about);
        activities(person, today, about);
        if (person.bearer != null) {
            own(person, about);
        }
    }

    /** Persons in squads: those who keep squads where they are. */
    private static void squads(Person person, LocalDate today, String about) {
        Object[] binds = {person.account, today, today, person.account, today, person.account};
        Object[] ofMembers = {
            person.account, today, today, person.account, today, today, person.account
        };
        Map<String, Set<String>> rules =
                Map.of(
                        "persons",
                        accounts.trusted(dsl ->
                                new TreeSet<>(
                                        dsl.resultQuery(KEPT_PERSONS, binds)
                                                .fetch(0, String.class))),
                        "squadMembers",
                        accounts.trusted(dsl ->
                                new TreeSet<>(
                                        dsl.resultQuery(KEPT_MEMBERS, ofMembers)
                                                .fetch(0, String.class))));
        rules.forEach((list, may) -> {
            ExitReader exits = new ExitReader(server, list, list, person.bearer);
            same(exits.csv("?"), may, about + ", " + list);
            assertThat(
                            ask(person, "{ %s { totalCount } }".formatted(list), Map.of())
                                    .at("/data/" + list + "/totalCount")
                                    .asInt())
                    .as(about)
                    .isEqualTo(may.size());
            compared += may.size();
        });
    }

    /** Activities that nobody verified: editors there, and who reported them. */
    private static void activities(Person person, LocalDate today, String about) {
        Set<String> may = new TreeSet<>();
        Set<String> inside = new TreeSet<>();
        Object[] binds = {person.account, today, today, today, person.account, today, today};
        accounts.trusted(dsl -> dsl.fetch(ACTIVITIES, binds))
                .forEach(row -> {
                    may.add(row.get(0, String.class));
                    if (row.get(1, Boolean.class)) {
                        inside.add(row.get(0, String.class));
                    }
                });
        ExitReader exits = new ExitReader(server, "activities", "activities", person.bearer);
        same(exits.csv("?"), may, about + ", activities");
        same(exits.geoJson("").keySet(), may, about + ", activities");
        JsonNode list =
                ask(
                                person,
                                "{ activities(first: 200) { totalCount nodes { id report { id } } facets { state { count } } } }",
                                Map.of())
                        .at("/data/activities");
        assertThat(list.at("/totalCount").asInt()).as(about).isEqualTo(may.size());
        Set<String> reports = new TreeSet<>();
        int facets = 0;
        for (JsonNode node : list.at("/nodes").values()) {
            if (!node.at("/report").isNull()) {
                reports.add(node.at("/id").asString());
            }
        }
        for (JsonNode facet : list.at("/facets/state").values()) {
            facets += facet.at("/count").asInt();
        }
        assertThat(facets).as(about).isEqualTo(may.size());
        same(reports, inside, about + ", reports of activities");
        compared += 3L * may.size() + inside.size();
    }

    private static boolean isThere(String rows, @Nullable Object... values) {
        return Boolean.TRUE.equals(
                accounts.trusted(
                        dsl -> dsl.fetchValue("select exists (select from " + rows + ")", values)));
    }

    private static boolean isSuspended(Person person) {
        return isThere("access.account where id = ? and state <> 'ACTIVE'", person.account);
    }

    /** Thousands of ids are not printed where one is wrong. */
    private static void same(Collection<String> shown, Set<String> may, String about) {
        Set<String> leaked = new TreeSet<>(shown);
        leaked.removeAll(may);
        assertThat(leaked).as(about + ": shown though they may not see it").isEmpty();
        Set<String> hidden = new TreeSet<>(may);
        hidden.removeAll(shown);
        assertThat(hidden).as(about + ": not shown though they may see it").isEmpty();
    }

    private static void graphQl(
            Person person, Set<String> may, Set<String> somewhere, String about) {
        JsonNode list =
                ask(
                                person,
                                "{ siteDrafts(first: 200) { totalCount withoutPosition extent { west } nodes { id"
                                        + " author { id } } facets { state { count } unit { count } } } }",
                                Map.of())
                        .at("/data/siteDrafts");
        assertThat(list.at("/totalCount").asInt()).as(about).isEqualTo(may.size());
        assertThat(list.at("/withoutPosition").asInt())
                .as(about)
                .isEqualTo(may.size() - somewhere.size());
        assertThat(list.at("/extent").isNull()).as(about).isEqualTo(somewhere.isEmpty());
        for (String facet : List.of("state", "unit")) {
            assertThat(
                            list.at("/facets/" + facet).values().stream()
                                    .mapToInt(f -> f.at("/count").asInt())
                                    .sum())
                    .as(about)
                    .isEqualTo(may.size());
        }
        List<String> ids = new ArrayList<>();
        list.at("/nodes").values().forEach(node -> ids.add(node.at("/id").asString()));
        assertThat(may).as(about).containsAll(ids);
        assertThat(ids).as(about).hasSize(Math.min(200, may.size()));
        List<Map<String, String>> counted =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(id -> Map.of("__typename", "SiteDraft", "id", String.valueOf(id)))
                        .toList();
        JsonNode entities =
                ask(
                                person,
                                "query ($of: [_Any!]!) { _entities(representations: $of) { ... on SiteDraft {"
                                        + " id } } }",
                                Map.of("of", counted))
                        .at("/data/_entities");
        for (int id = 1; id <= 200; id++) {
            assertThat(entities.get(id - 1).isNull())
                    .as(about)
                    .isNotEqualTo(may.contains(String.valueOf(id)));
        }
        compared += 200 + ids.size();
    }

    /** Persons' data: administrators all, everybody else their own. */
    private static void own(Person person, String about) {
        boolean all =
                isThere(
                        "access.role_grant where account_id = ? and role = 'ADMINISTRATOR'",
                        person.account);
        Map<String, String> rules =
                Map.of(
                        "accounts", "account where ?::bigint in (id, 0)",
                        "grants", "role_grant where ?::bigint in (account_id, 0)",
                        "audit", "audit where ?::bigint in (actor_id, subject_id, 0)");
        rules.forEach((list, rule) -> {
            Set<String> may =
                    accounts.trusted(dsl ->
                            new TreeSet<>(
                                    dsl.resultQuery(
                                                    "select id::text from access." + rule,
                                                    all ? 0 : person.account)
                                            .fetch(0, String.class)));
            ExitReader exits = new ExitReader(server, list, list, person.bearer);
            same(exits.csv("?"), may, about);
            assertThat(
                            ask(person, "{ %s { totalCount } }".formatted(list), Map.of())
                                    .at("/data/" + list + "/totalCount")
                                    .asInt())
                    .as(about)
                    .isEqualTo(may.size());
            compared += may.size();
        });
    }

    private static JsonNode ask(Person person, String document, Map<String, ?> variables) {
        JsonNode answer = server.graphQlAs(person.bearer, document, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer;
    }
}
