package vn.diachido.query.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Filters and orders that a type has. */
public final class RandomFilters {

    /** The name of an enum constant: written without quotes in a document. */
    record Symbol(String name) {}

    private final Random random;

    public RandomFilters(Random random) {
        this.random = random;
    }

    public Map<String, Object> filter(String type, int depth) {
        Map<String, Object> where = new LinkedHashMap<>();
        int parts = 1 + random.nextInt(2);
        for (int i = 0; i < parts; i++) {
            add(where, type, depth);
        }
        return where;
    }

    private void add(Map<String, Object> where, String type, int depth) {
        int part = random.nextInt(depth > 0 ? 9 : 6);
        boolean nowhere =
                type.equals("Organisation") && part >= 2 && part <= 4
                        || (type.equals("CompositionRule") || type.equals("CoverageRule"))
                                && part <= 4;
        boolean lacking = OutreachTables.LISTS.containsValue(type) && !hasPart(type, part);
        switch (nowhere || part < 5 && lacking ? 5 : part) {
            case 0 -> where.put("within", List.of("1", "6", "7", "3").get(random.nextInt(4)));
            case 1 ->
                    where.put(
                            "search",
                            List.of("dinh hoa", "Đình", "hoà", "x", "chua", "Đội hình 1", "ban")
                                    .get(random.nextInt(7)));
            case 2 -> where.put("box", box());
            case 3 -> where.put("near", near());
            case 4 -> where.put("intersects", polygon());
            case 5 -> own(where, type);
            case 6 -> where.put("not", filter(type, depth - 1));
            case 7 -> where.put("or", List.of(filter(type, depth - 1), filter(type, depth - 1)));
            default -> where.put("and", List.of(filter(type, depth - 1)));
        }
    }

    private static boolean hasPart(String type, int part) {
        return switch (part) {
            case 0 -> !type.equals("Platform") && !type.equals("Indicator");
            case 1 -> !type.equals("Target");
            default -> OutreachTables.isPlaced(type);
        };
    }

    private Map<String, Object> during() {
        return random.nextBoolean()
                ? Map.of("from", "2025-07-0" + (1 + random.nextInt(9)))
                : ordered("from", "2025-05-15", "to", "2025-06-2" + random.nextInt(9));
    }

    private void outreach(Map<String, Object> where, String type) {
        List<String> some = List.of("1", "2", "10", "12");
        switch (type) {
            case "Platform" -> where.put("kind", symbols("APP", "PAYMENT"));
            case "Indicator" -> {
                where.put("measure", symbols("PERSONS", "PIECES", "TURNS"));
                where.put("addable", symbols("UNITS", "UNITS_AND_TIME"));
            }
            case "ServicePoint" -> where.put("platform", some);
            case "Rollout" -> where.put("platform", List.of("14"));
            case "Activity" -> {
                where.put("during", during());
                switch (random.nextInt(7)) {
                    case 0 -> where.put("kind", symbols("APP_HELP", "TRAINING"));
                    case 1 -> where.put("indicator", some);
                    case 2 -> where.put("squad", some);
                    case 3 -> where.put("campaign", some);
                    case 4 -> where.put("foundNothing", random.nextBoolean());
                    case 5 -> where.put("unitConflict", random.nextBoolean());
                    default -> where.put("outsideArea", random.nextBoolean());
                }
            }
            case "Target", "Observation" -> {
                where.put("indicator", some);
                if (type.equals("Target")) {
                    where.put("part", random.nextBoolean());
                } else {
                    where.put("qualifier", symbols("EXACT", "ALMOST"));
                }
            }
            case "YouthWork" -> where.put("status", symbols("DONE", "PLANNED"));
            default -> where.put("during", during());
        }
    }

    private void own(Map<String, Object> where, String type) {
        if (OutreachTables.LISTS.containsValue(type)) {
            outreach(where, type);
            return;
        }
        switch (type) {
            case "Unit" -> {
                where.put("level", symbols("COMMUNE", "HAMLET", "PROVINCE"));
                if (random.nextBoolean()) {
                    where.put("kind", symbols("COMMUNE", "WARD", "HAMLET"));
                } else if (random.nextBoolean()) {
                    where.put("code", List.of("05551", "19"));
                } else {
                    Map<String, Object> coverage = judging();
                    coverage.put("hasHamletIn", symbols("COVERED", "PARTLY", "UNCOVERED"));
                    where.put("coverage", coverage);
                }
            }
            case "Site" -> {
                where.put("redAddress", random.nextBoolean());
                if (random.nextBoolean()) {
                    where.put("rank", symbols("NATIONAL", "NOT_STATED"));
                } else if (random.nextBoolean()) {
                    where.put("hasPosition", random.nextBoolean());
                } else if (random.nextBoolean()) {
                    where.put("hasBoard", random.nextBoolean());
                } else if (random.nextBoolean()) {
                    where.put("language", List.of("en", "fr"));
                } else {
                    where.put("years", Map.of("from", 1930 + random.nextInt(30), "to", 1955));
                }
            }
            case "Beacon" -> where.put("lit", random.nextBoolean());
            case "SiteDraft" -> where.put("state", symbols("DRAFT", "IN_REVIEW"));
            case "Board" -> where.put("state", symbols("INSTALLED", "RETIRED"));
            case "CompositionRule" -> {
                where.put("severity", symbols("REQUIRED", "RECOMMENDED"));
                if (random.nextBoolean()) {
                    where.put("holdsIn", List.of("6", "4", "7", "1").get(random.nextInt(4)));
                }
            }
            case "Organisation" -> where.put("kind", symbols("UNIT", "SCHOOL", "ARMY"));
            case "Squad" -> {
                where.put("kind", symbols("CLUB", "YOUTH_DIGITAL_SQUAD"));
                if (random.nextInt(3) == 0) {
                    where.put("status", symbols("ACTIVE", "PAUSED"));
                } else if (random.nextInt(3) == 0) {
                    where.put("organisation", List.of("1", "3"));
                } else if (random.nextInt(4) == 0) {
                    where.put("breachesRule", List.of("1", "2"));
                }
            }
            case "CoverageRule" -> {
                where.put("purpose", symbols("GENERAL", "DIGITAL_SKILLS"));
                if (random.nextBoolean()) {
                    where.put("valid", random.nextBoolean());
                }
            }
            default -> {
                Map<String, Object> coverage = judging();
                coverage.put(
                        "state",
                        symbols(
                                "COVERED",
                                "PARTLY",
                                "PLANNED",
                                "VISITED_NOTHING_FOUND",
                                "EXCLUDED",
                                "UNCOVERED",
                                "UNKNOWN"));
                if (random.nextInt(4) == 0) {
                    coverage.put("changedSince", RandomQueries.day(random));
                }
                where.put("coverage", coverage);
                if (random.nextInt(4) == 0) {
                    where.put("unvisitedForDays", random.nextInt(300));
                }
                if (random.nextInt(4) == 0) {
                    where.put("population", Map.of("from", random.nextInt(500)));
                }
                if (random.nextInt(4) == 0) {
                    where.put("remoteness", remoteness());
                }
            }
        }
    }

    private Map<String, Object> remoteness() {
        String of =
                List.of("servicePointMeters", "squadMeters", "communeCentreMeters")
                        .get(random.nextInt(3));
        String end = random.nextBoolean() ? "from" : "to";
        return Map.of(of, Map.of(end, (double) random.nextInt(60_000)));
    }

    Map<String, Object> judging() {
        Map<String, Object> judging = new LinkedHashMap<>();
        if (random.nextInt(3) == 0) {
            judging.put("rule", "" + random.nextInt(8));
        }
        if (random.nextInt(3) == 0) {
            judging.put(
                    "purpose",
                    new Symbol(random.nextBoolean() ? "DIGITAL_SKILLS" : "CASHLESS_PAYMENT"));
        }
        if (random.nextInt(3) == 0) {
            judging.put("plan", random.nextBoolean() ? "ke-hoach" : "nichts");
        }
        return judging;
    }

    private List<Symbol> symbols(String... names) {
        List<Symbol> chosen = new ArrayList<>();
        for (String name : names) {
            if (random.nextBoolean()) {
                chosen.add(new Symbol(name));
            }
        }
        return chosen;
    }

    private Map<String, Object> box() {
        double west = 104.9 + random.nextInt(20) / 10.0;
        double south = 20.9 + random.nextInt(10) / 10.0;
        return ordered("west", west, "south", south, "east", west + 0.45, "north", south + 0.35);
    }

    private Map<String, Object> near() {
        return ordered(
                "longitude", 105 + random.nextInt(20) / 10.0,
                "latitude", 21 + random.nextInt(10) / 10.0,
                "meters", (double) (1 + random.nextInt(60_000)));
    }

    private Map<String, Object> polygon() {
        double x = 105 + random.nextInt(15) / 10.0;
        return ordered(
                "type",
                "Polygon",
                "coordinates",
                List.of(
                        List.of(
                                List.of(x, 21.0),
                                List.of(x + 0.7, 21.2),
                                List.of(x + 0.3, 21.9),
                                List.of(x, 21.0))));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    List<Map<String, Object>> orders(String type, boolean near) {
        List<String> fields =
                new ArrayList<>(
                        switch (type) {
                            case "Unit" -> List.of("CODE", "NAME", "POPULATION");
                            case "Site" -> List.of("NAME", "RANK");
                            case "Squad", "Organisation", "CompositionRule" -> List.of("NAME");
                            case "Board" -> List.of("CODE", "STATE");
                            case "Platform", "Indicator", "ServicePoint" -> List.of("NAME");
                            case "Rollout" -> List.of("BODY", "DAY");
                            case "Target" -> List.of("FROM", "VALUE");
                            case "Observation" -> List.of("DAY", "VALUE");
                            case "Campaign", "Activity", "YouthWork", "Course", "Agreement" ->
                                    List.of("NAME", "FROM");
                            case "CoverageRule" -> List.of("NAME", "VERSION");
                            default ->
                                    List.of(
                                            "NAME",
                                            "POPULATION",
                                            "NEAREST_SQUAD",
                                            "NEAREST_SERVICE_POINT",
                                            "COMMUNE_CENTRE",
                                            "DAYS_SINCE_VISIT");
                        });
        if (near
                && !type.equals("Unit")
                && !type.equals("Organisation")
                && !type.equals("CompositionRule")
                && !type.equals("CoverageRule")) {
            fields.add("DISTANCE");
        }
        List<Map<String, Object>> orders = new ArrayList<>();
        int keys = 1 + random.nextInt(2);
        for (int i = 0; i < keys; i++) {
            orders.add(
                    ordered(
                            "field", new Symbol(fields.get(random.nextInt(fields.size()))),
                            "direction", new Symbol(random.nextBoolean() ? "ASC" : "DESC")));
        }
        return orders;
    }

    /** A value as GraphQL writes it. */
    static String literal(Object value) {
        return switch (value) {
            case String text -> "\"" + text + "\"";
            case Symbol symbol -> symbol.name();
            case List<?> list ->
                    "["
                            + String.join(", ", list.stream().map(RandomFilters::literal).toList())
                            + "]";
            case Map<?, ?> map ->
                    "{"
                            + String.join(
                                    ", ",
                                    map.entrySet().stream()
                                            .map(e -> e.getKey() + ": " + literal(e.getValue()))
                                            .toList())
                            + "}";
            default -> value.toString();
        };
    }

    /** A value as JSON has it. */
    public static Object plain(Object value) {
        return switch (value) {
            case Symbol symbol -> symbol.name();
            case List<?> list -> list.stream().map(RandomFilters::plain).toList();
            case Map<?, ?> map -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map.forEach((key, inner) -> plain.put((String) key, plain(inner)));
                yield plain;
            }
            default -> value;
        };
    }
}
