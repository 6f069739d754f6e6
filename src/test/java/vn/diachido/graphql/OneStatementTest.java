package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import vn.diachido.Diachido;
import vn.diachido.StatementLog;
import vn.diachido.TestServer;
import vn.diachido.TestWorld;

/** Whatever is selected below a root field, it is one statement. */
class OneStatementTest {

    private static final String UNIT =
            "{ id fullName parent { name } ancestors { name } coverage { hamlets } coverageByMonth(from:"
                    + " \"2026-01-01\", to: \"2026-03-01\") { day coverage { covered } }"
                    + " coverageChange(since: \"2026-01-01\") { before after hamlets } boundary"
                    + " successors { kind successor { name } } children { name children { name } } }";
    private static final String SITE =
            "{ name unit { name parent { name } } boards { code } candidates { name } dataSet { name } }";
    private static final String HAMLET =
            "{ name commune { name } coverage { state distanceMeters nearestSquad { name unit { name } } } }";
    private static final String SQUAD =
            "{ name unit { name } dataSet { credit } organisation { name } supports { name } supporters { name }"
                    + " unitsServed { name } memberCount members { role person { name } } contact { name }"
                    + " breaches { text count rule { document } } }";
    private static final String ACCOUNT =
            "{ name email grants { role unit { name } } sessions { label } consents { text } }";
    private static final String PAGE =
            "edges { cursor } totalCount withoutPosition extent { west } facets { __typename }"
                    + " pageInfo { hasNextPage endCursor }";

    /** A question for each root field. */
    private static final Map<String, String> QUESTIONS =
            Map.ofEntries(
                    Map.entry("unit", "unit(id: 1) " + UNIT),
                    Map.entry("unitByCode", "unitByCode(code: \"19\", level: PROVINCE) " + UNIT),
                    Map.entry(
                            "unitAt",
                            "unitAt(longitude: 105.5, latitude: 21.5, level: COMMUNE) " + UNIT),
                    Map.entry("units", "units(first: 5) { nodes " + UNIT + PAGE + " }"),
                    Map.entry("site", "site(id: 1) " + SITE),
                    Map.entry("boardBatch", "boardBatch(id: 1) { id note }"),
                    Map.entry("boardBatches", "boardBatches { totalCount nodes { id note } }"),
                    Map.entry("siteBySlug", "siteBySlug(slug: \"noi-1\") " + SITE),
                    Map.entry("sites", "sites(first: 5) { nodes " + SITE + PAGE + " }"),
                    Map.entry(
                            "boardByCode",
                            "boardByCode(code: \"ZZZZZZZZZZ2\") { site " + SITE + " }"),
                    Map.entry(
                            "boards",
                            "boards(first: 5) { nodes { link site " + SITE + " }" + PAGE + " }"),
                    Map.entry(
                            "siteDraft", "siteDraft(id: 1) { name unit { name } author { name } }"),
                    Map.entry(
                            "siteDrafts",
                            "siteDrafts { nodes { name unit { name } } " + PAGE + " }"),
                    Map.entry(
                            "personRequests", "personRequests { nodes { kind account { name } } }"),
                    Map.entry("breaches", "breaches { nodes { description } }"),
                    Map.entry("me", "me " + ACCOUNT),
                    Map.entry(
                            "myPerson",
                            "myPerson { name phone memberships { role squad { name } } }"),
                    Map.entry("account", "account(id: 1) " + ACCOUNT),
                    Map.entry("accounts", "accounts { totalCount nodes " + ACCOUNT + " }"),
                    Map.entry("grants", "grants { nodes { account { name } unit { name } } }"),
                    Map.entry("audit", "audit { nodes { action account { name } } }"),
                    Map.entry("platform", "platform(id: 1) { name }"),
                    Map.entry(
                            "platforms",
                            "platforms { nodes { name } totalCount facets { kind { count } } }"),
                    Map.entry("indicator", "indicator(id: 1) { name }"),
                    Map.entry(
                            "indicators",
                            "indicators { nodes { name } totalCount facets { measure { count } } }"),
                    Map.entry("campaign", "campaign(id: 1) { name unit { name } }"),
                    Map.entry("campaigns", "campaigns { nodes { name unit { name } } totalCount }"),
                    Map.entry(
                            "activity",
                            "activity(id: 1) { name unit { name } squads { squad { name } } hamlets { hamlet { name } } results { persons indicator { name } platform { name } } photos { url } report { note author { name } } }"),
                    Map.entry(
                            "activities",
                            "activities { nodes { name campaign { name } results { turns indicator { name } } } "
                                    + PAGE
                                    + " }"),
                    Map.entry("youthWork", "youthWork(id: 1) { name unit { name } }"),
                    Map.entry(
                            "youthWorks",
                            "youthWorks { nodes { name campaign { name } } " + PAGE + " }"),
                    Map.entry("servicePoint", "servicePoint(id: 1) { name platforms { name } }"),
                    Map.entry(
                            "servicePoints",
                            "servicePoints { nodes { name platforms { name } } " + PAGE + " }"),
                    Map.entry(
                            "course",
                            "course(id: 1) { name participants { unit { name } persons } }"),
                    Map.entry(
                            "courses",
                            "courses { nodes { name persons participants { persons } } totalCount }"),
                    Map.entry("agreement", "agreement(id: 1) { name commitments { name share } }"),
                    Map.entry(
                            "agreements",
                            "agreements { nodes { name commitments { indicator { name } } } totalCount }"),
                    Map.entry("rollout", "rollout(id: 1) { body share platform { name } }"),
                    Map.entry("rollouts", "rollouts { nodes { body unit { name } } totalCount }"),
                    Map.entry(
                            "target",
                            "target(id: 1) { value parts { value } progress { share pace actual { atLeast } } }"),
                    Map.entry(
                            "targets",
                            "targets { nodes { indicator { name } progress { actual { atMost } } } facets { indicator { label } } }"),
                    Map.entry(
                            "observation",
                            "observation(id: 1) { value computed { atLeast } difference { atMost } agrees }"),
                    Map.entry(
                            "observations",
                            "observations { nodes { indicator { name } computed { exact } } facets { qualifier { count } } }"),
                    Map.entry("squad", "squad(id: 1) " + SQUAD),
                    Map.entry("squads", "squads(first: 5) { nodes " + SQUAD + PAGE + " }"),
                    Map.entry(
                            "compositionRule",
                            "compositionRule(id: 1) { name unit { name } clauses { text } }"),
                    Map.entry(
                            "coverageRule",
                            "coverageRule(id: 1) { name unit { name } clauses { kind meters days } }"),
                    Map.entry(
                            "coverageRules",
                            "coverageRules { totalCount nodes { key version clauses { number } } }"),
                    Map.entry(
                            "hamletExclusion",
                            "hamletExclusion(id: 1) { reason validFrom unit { name parent { name } } }"),
                    Map.entry(
                            "hamletExclusions",
                            "hamletExclusions(where: {within: 1, valid: true}, orderBy: [{field: VALID_FROM}]) { totalCount nodes { reason validTo valid unit { name } } }"),
                    Map.entry(
                            "coveragePlan",
                            "coveragePlan(key: \"ke-hoach\") { name unit { name } steps { kind squad { name } } }"),
                    Map.entry(
                            "compositionRules",
                            "compositionRules { totalCount nodes { name clauses { number traits } } }"),
                    Map.entry(
                            "organisation",
                            "organisation(id: 1) { name unit { name } parent { name } }"),
                    Map.entry(
                            "organisations",
                            "organisations { totalCount nodes { name successor { name } } facets { kind { count } } }"),
                    Map.entry(
                            "person",
                            "person(id: 1) { name phone memberships { squad { name } } consents { purpose } }"),
                    Map.entry("persons", "persons { totalCount nodes { name unit { name } } }"),
                    Map.entry(
                            "squadMembers",
                            "squadMembers { totalCount nodes { squad { name } person { name } } }"),
                    Map.entry("hamlet", "hamlet(id: 9) " + HAMLET),
                    Map.entry("hamlets", "hamlets(first: 5) { nodes " + HAMLET + PAGE + " }"));

    private static TestServer server;

    @BeforeAll
    static void start() {
        server =
                TestServer.over(
                        TestWorld.load("units", "everything"),
                        List.of(Diachido.class, StatementLog.Logging.class),
                        // More is asked at once than any client may.
                        "--diachido.limits.cost=1000000");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> roots() {
        return QUESTIONS.values().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void aRootFieldIsOneStatement(String root) {
        server.graphQl("{ " + root + " }");
        StatementLog.clear();

        JsonNode answer = server.graphQl("{ " + root + " }");

        assertThat(answer.get("errors")).as(answer.toString()).isNull();
        assertThat(StatementLog.statements())
                .filteredOn(statement -> !isBeside(statement))
                .hasSize(1);
    }

    /**
     * Row-level security is told before who asks; and the days for which data is true, of which
     * warnings tell, are looked up anew after some seconds, whatever is asked.
     */
    private static boolean isBeside(String statement) {
        return statement.startsWith("select set_config(?")
                || statement.startsWith("select \"exchange\".\"data_set\".\"true_for\"");
    }

    @Test
    void entitiesOfATypeAreOneStatement() {
        StatementLog.clear();
        JsonNode answer =
                server.graphQl(
                        "{ _entities(representations: [{__typename: \"Unit\", id: \"1\"},"
                                + " {__typename: \"Unit\", id: \"2\"}]) { ... on Unit "
                                + UNIT
                                + " } }");
        assertThat(answer.get("errors")).as(answer.toString()).isNull();
        assertThat(StatementLog.statements()).hasSize(1);
    }

    /** All but those that no read model answers: they say themselves who may ask. */
    @Test
    void everyRootOfTheSchemaIsAsked() {
        assertThat(QUESTIONS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        server
                                .bean(GraphQlSource.class)
                                .schema()
                                .getQueryType()
                                .getFieldDefinitions()
                                .stream()
                                .filter(field -> Allowed.of(field) == null)
                                .map(GraphQLFieldDefinition::getName)
                                .filter(name -> !name.startsWith("_"))
                                .toList());
    }
}
