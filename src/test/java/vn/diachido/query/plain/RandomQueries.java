package vn.diachido.query.plain;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Valid queries over the whole schema: selections, aliases, fragments, directives, variables. */
final class RandomQueries {

    /** A document and what stands in its variables. */
    record Query(String document, Map<String, Object> variables) {}

    private static final List<String> DAYS =
            List.of("2025-06-30", "2025-07-01", "2025-12-31", "2026-01-15", "2026-05-01");
    private static final int MAX_DEPTH = 4;

    private final GraphQLSchema schema;
    private final Random random;
    private final RandomFilters filters;
    private final StringBuilder fragments = new StringBuilder();
    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private int names;

    private RandomQueries(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
        this.filters = new RandomFilters(random);
    }

    static Query next(GraphQLSchema schema, Random random) {
        return new RandomQueries(schema, random).query();
    }

    /** The public is told nothing of these: LeakTest asks them as persons who are. */
    private static final Set<String> NOT_ASKED =
            Set.of(
                    "me",
                    "account",
                    "accounts",
                    "grants",
                    "audit",
                    "siteDraft",
                    "siteDrafts",
                    "myPerson",
                    "person",
                    "persons",
                    "squadMembers",
                    "boardBatch",
                    "boardBatches",
                    "personRequests",
                    "coveragePlan",
                    "hamletExclusion",
                    "hamletExclusions",
                    "breaches");

    private Query query() {
        List<GraphQLFieldDefinition> roots =
                schema.getQueryType().getFieldDefinitions().stream()
                        .filter(root -> !root.getName().startsWith("_"))
                        .filter(root -> !NOT_ASKED.contains(root.getName()))
                        .filter(root -> root.getAppliedDirective("allowed") == null)
                        .toList();
        StringBuilder body = new StringBuilder();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            GraphQLFieldDefinition root = roots.get(random.nextInt(roots.size()));
            body.append(" r").append(i).append(": ").append(root.getName());
            body.append(rootArguments(root)).append(selection(root.getType(), MAX_DEPTH));
        }
        StringBuilder head = new StringBuilder("query");
        if (!declared.isEmpty()) {
            head.append(" (");
            declared.forEach((name, type) ->
                    head.append('$').append(name).append(": ").append(type).append(' '));
            head.append(')');
        }
        return new Query(head + " {" + body + " }" + fragments, variables);
    }

    private String rootArguments(GraphQLFieldDefinition root) {
        Map<String, String> given = new LinkedHashMap<>();
        if (root.getArgument("asOf") != null) {
            given.put("asOf", argument("Date", DAYS.get(random.nextInt(DAYS.size()))));
        }
        switch (root.getName()) {
            case "unit" -> given.put("id", argument("ID!", "" + (1 + random.nextInt(12))));
            case "hamlet" -> given.put("id", argument("ID!", "" + (9 + random.nextInt(20))));
            case "organisation", "compositionRule", "coverageRule" ->
                    given.put("id", argument("ID!", "" + random.nextInt(8)));
            case "site", "squad" -> given.put("id", argument("ID!", "" + random.nextInt(41)));
            case "siteBySlug" ->
                    given.put("slug", argument("String!", "noi-" + random.nextInt(41)));
            case "boardByCode" ->
                    given.put("code", argument("String!", "ZZZZZZZZZZ" + (2 + random.nextInt(8))));
            case "unitByCode" -> {
                given.put(
                        "code",
                        argument("String!", List.of("05551", "19", "167").get(random.nextInt(3))));
                given.put(
                        "level", List.of("COMMUNE", "PROVINCE", "DISTRICT").get(random.nextInt(3)));
            }
            case "unitAt" -> {
                given.put("longitude", argument("Float!", 105.5));
                given.put("latitude", argument("Float!", 21.5));
            }
            case "platform",
                    "indicator",
                    "campaign",
                    "activity",
                    "youthWork",
                    "servicePoint",
                    "course",
                    "agreement",
                    "rollout",
                    "target",
                    "observation" ->
                    given.put("id", argument("ID!", "" + random.nextInt(32)));
            default -> listArguments(root, given);
        }
        return written(given);
    }

    private void listArguments(GraphQLFieldDefinition root, Map<String, String> given) {
        String type = nameOf(root.getType()).replace("Connection", "");
        boolean near = false;
        if (random.nextInt(4) > 0) {
            Map<String, Object> where = filters.filter(type, 2);
            near = where.containsKey("near");
            given.put("where", argument(type + "Filter", where));
        }
        if (random.nextBoolean()) {
            given.put("orderBy", argument("[" + type + "Order!]", filters.orders(type, near)));
        }
        if (random.nextInt(3) > 0) {
            given.put(
                    random.nextInt(3) > 0 ? "first" : "last", argument("Int", random.nextInt(12)));
        }
    }

    /** As a literal or as a variable. */
    private String argument(String type, Object value) {
        if (random.nextBoolean()) {
            return RandomFilters.literal(value);
        }
        String name = "v" + declared.size();
        declared.put(name, type);
        variables.put(name, RandomFilters.plain(value));
        return "$" + name;
    }

    private static String written(Map<String, String> given) {
        if (given.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        given.forEach((name, value) -> parts.add(name + ": " + value));
        return "(" + String.join(", ", parts) + ")";
    }

    private static String nameOf(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName();
    }

    private String selection(GraphQLType wrapped, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(wrapped) instanceof GraphQLObjectType type)) {
            return "";
        }
        String fields = fields(type, depth);
        return switch (random.nextInt(6)) {
            case 0 -> " { ... on " + type.getName() + " {" + fields + " } }";
            case 1 -> " { __typename" + fields + " ...f" + fragment(type, depth) + " }";
            default -> " {" + fields + " }";
        };
    }

    private int fragment(GraphQLObjectType type, int depth) {
        int number = names++;
        String body = fields(type, Math.min(depth, 1));
        fragments.append(" fragment f").append(number).append(" on ").append(type.getName());
        fragments.append(" {").append(body).append(" }");
        return number;
    }

    private String fields(GraphQLObjectType type, int depth) {
        StringBuilder chosen = new StringBuilder();
        int wanted = 1 + random.nextInt(5);
        List<GraphQLFieldDefinition> all = type.getFieldDefinitions();
        for (int i = 0; i < wanted; i++) {
            GraphQLFieldDefinition field = all.get(random.nextInt(all.size()));
            boolean leaf =
                    !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType);
            if (field.getName().toLowerCase(java.util.Locale.ROOT).contains("cursor")
                    || (!leaf && depth <= 0)) {
                continue;
            }
            chosen.append(" a").append(names++).append(": ").append(field.getName());
            chosen.append(fieldArguments(field)).append(directive());
            chosen.append(selection(field.getType(), depth - 1));
        }
        return chosen.isEmpty() ? " __typename" : chosen.toString();
    }

    private String fieldArguments(GraphQLFieldDefinition field) {
        if (field.getName().equals("boundary") && random.nextBoolean()) {
            return "(toleranceDegrees: " + argument("Float", 0.01) + ")";
        }
        if (field.getName().equals("coverage")) {
            return written(judging());
        }
        if (field.getName().equals("coverageByMonth")) {
            return "(from: " + dayArgument() + ", to: " + dayArgument() + ")";
        }
        if (field.getName().equals("coverageChange")) {
            Map<String, String> given = judging();
            given.put("since", dayArgument());
            return written(given);
        }
        if (field.getArgument("languages") != null && random.nextBoolean()) {
            return "(languages: "
                    + argument("[String!]", List.of("fr", random.nextBoolean() ? "en" : "vi", "zh"))
                    + ")";
        }
        if (field.getName().equals("children") && random.nextBoolean()) {
            return "(level: [COMMUNE, HAMLET], first: " + argument("Int", random.nextInt(6)) + ")";
        }
        return "";
    }

    private String dayArgument() {
        return argument("Date!", day(random));
    }

    static String day(Random random) {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    /** By which rule, for what purpose and under which plan hamlets are judged. */
    private Map<String, String> judging() {
        Map<String, String> given = new LinkedHashMap<>();
        filters.judging()
                .forEach((name, value) ->
                        given.put(
                                name,
                                name.equals("purpose")
                                        ? RandomFilters.literal(value)
                                        : argument("ID", value)));
        return given;
    }

    private String directive() {
        if (random.nextInt(8) > 0) {
            return "";
        }
        String name = "v" + declared.size();
        declared.put(name, "Boolean!");
        variables.put(name, random.nextBoolean());
        return (random.nextBoolean() ? " @include(if: $" : " @skip(if: $") + name + ")";
    }
}
