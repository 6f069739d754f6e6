package vn.diachido.query.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What speaks for a hamlet on a day and under a plan, row by row. */
final class Evidence {

    private final Tables tables;
    private final Thing hamlet;
    private final @Nullable Object place;
    private final @Nullable String plan;

    Evidence(Tables tables, Thing hamlet, @Nullable Object place, @Nullable String plan) {
        this.tables = tables;
        this.hamlet = hamlet;
        this.place = place;
        this.plan = plan;
    }

    record Found(
            @Nullable Long squad,
            @Nullable Long point,
            @Nullable Long activity,
            @Nullable Long step,
            @Nullable Double meters,
            @Nullable Integer days,
            @Nullable Integer members) {

        static final Found NOTHING = new Found(null, null, null, null, null, null, null);
    }

    record Visit(
            @Nullable Long activity, @Nullable Long step, String kind, boolean nothing, int days) {}

    record Remedy(
            int weight,
            String deed,
            int clause,
            @Nullable Double meters,
            @Nullable Integer members,
            @Nullable Long squad) {}

    private static <V extends Comparable<V>> Comparator<Found> by(
            java.util.function.Function<Found, @Nullable V> key) {
        return Comparator.comparing(key, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static final Comparator<Found> NEAREST =
            Evidence.<Double>by(Found::meters)
                    .thenComparing(by(Found::squad))
                    .thenComparing(by(Found::point))
                    .thenComparing(by(Found::step));

    private List<Thing> rows(String type, String where, @Nullable Object... binds) {
        return tables.list(type, where, hamlet.day(), hamlet.asOf(), binds);
    }

    private List<Found> bases() {
        List<Found> bases = new ArrayList<>();
        for (Thing squad : rows("Base", "life @> ?::date", place, hamlet.asOf())) {
            boolean closed =
                    plan != null
                            && !rows(
                                            "CoverageStep",
                                            "plan_key = ? and squad_id = ? and kind in ('MOVE_SQUAD',"
                                                    + " 'CLOSE_SQUAD')",
                                            null,
                                            plan,
                                            squad.id())
                                    .isEmpty();
            if (!closed) {
                bases.add(base(squad.id(), null, squad));
            }
        }
        for (Thing step :
                rows(
                        "CoverageStep",
                        "plan_key = ? and kind like '%_SQUAD' and has_base",
                        place,
                        plan)) {
            bases.add(base((Long) step.get("squad_id"), step.id(), step));
        }
        return bases;
    }

    private static Found base(@Nullable Long squad, @Nullable Long step, Thing row) {
        return new Found(squad, null, null, step, (Double) row.get("meters"), null, null);
    }

    private List<Found> points() {
        List<Found> points = new ArrayList<>();
        for (Thing point : rows("Point", "life @> ?::date", place, hamlet.asOf())) {
            points.add(
                    new Found(
                            null,
                            point.id(),
                            null,
                            null,
                            (Double) point.get("meters"),
                            null,
                            null));
        }
        for (Thing step :
                rows("CoverageStep", "plan_key = ? and kind = 'ADD_SERVICE_POINT'", place, plan)) {
            points.add(
                    new Found(
                            null, null, null, step.id(), (Double) step.get("meters"), null, null));
        }
        return points;
    }

    List<Visit> visits(String state) {
        List<Visit> visits = new ArrayList<>();
        for (Thing row :
                rows(
                        "CoverageVisit",
                        "h.unit_id = ? and lower(a.days) <= ?::date and a.state = ?",
                        hamlet.asOf(),
                        hamlet.id(),
                        hamlet.asOf(),
                        state)) {
            visits.add(
                    new Visit(
                            row.id(),
                            null,
                            row.certain("kind", String.class),
                            row.certain("found_nothing", Boolean.class),
                            Math.max(row.certain("days_since", Integer.class), 0)));
        }
        if (plan != null && state.equals("VERIFIED")) {
            for (Thing step :
                    rows(
                            "CoverageStep",
                            "plan_key = ? and kind = 'VISIT' and unit_id = ?",
                            null,
                            plan,
                            hamlet.id())) {
                visits.add(
                        new Visit(
                                null,
                                step.id(),
                                step.certain("activity_kind", String.class),
                                false,
                                0));
            }
        }
        return visits;
    }

    Found nearestBase() {
        return place == null ? Found.NOTHING : bases().stream().min(NEAREST).orElse(Found.NOTHING);
    }

    Verdicts.Standing standing(Thing clause) {
        return switch (clause.certain("kind", String.class)) {
            case "SQUAD" -> squad(clause);
            case "SERVICE_POINT" -> point(clause);
            default -> activity(clause);
        };
    }

    private static double reach(Thing clause) {
        return (Double) Objects.requireNonNull(clause.get("meters"));
    }

    private static boolean isWithin(Found found, double meters) {
        return Objects.requireNonNullElse(found.meters(), Double.MAX_VALUE) <= meters;
    }

    private Verdicts.Standing squad(Thing clause) {
        if (place == null) {
            return new Verdicts.Standing(clause, "UNKNOWN", Found.NOTHING);
        }
        List<Found> near =
                bases().stream().filter(b -> isWithin(b, reach(clause))).sorted(NEAREST).toList();
        for (String staffed : List.of("MET", "UNKNOWN", "PARTLY")) {
            for (Found base : near) {
                if (staffed(base, clause).equals(staffed)) {
                    return new Verdicts.Standing(clause, staffed, withMembers(base));
                }
            }
        }
        return new Verdicts.Standing(clause, "NOT_MET", withMembers(nearestBase()));
    }

    private Found withMembers(Found base) {
        int members = base.squad() == null ? 0 : members(base.squad());
        return new Found(
                base.squad(),
                null,
                null,
                base.step(),
                base.meters(),
                null,
                members == 0 ? null : members);
    }

    private int members(Long squad) {
        return (Integer)
                Objects.requireNonNull(
                        tables.value(
                                "select count(distinct coalesce(p.root_id, p.id))::int from"
                                        + " squad.membership m join squad.person p on p.id = m.person_id"
                                        + " where m.squad_id = ? and m.valid @> ?::date",
                                squad,
                                hamlet.asOf()));
    }

    private boolean isInOrder(Long squad) {
        return (Boolean)
                Objects.requireNonNull(
                        tables.value(
                                "select squad.is_in_order(?::bigint, ?::date)",
                                squad,
                                hamlet.asOf()));
    }

    private String staffed(Found base, Thing clause) {
        Integer least = (Integer) clause.get("leastMembers");
        boolean inOrder = clause.certain("inOrder", Boolean.class);
        if (least == null && !inOrder || base.squad() == null) {
            return "MET";
        }
        int members = members(base.squad());
        if (members == 0) {
            return "UNKNOWN";
        }
        return members >= (least == null ? 0 : least) && (!inOrder || isInOrder(base.squad()))
                ? "MET"
                : "PARTLY";
    }

    private Verdicts.Standing point(Thing clause) {
        if (place == null) {
            return new Verdicts.Standing(clause, "UNKNOWN", Found.NOTHING);
        }
        Found nearest = points().stream().min(NEAREST).orElse(Found.NOTHING);
        boolean met = nearest.meters() != null && nearest.meters() <= reach(clause);
        return new Verdicts.Standing(clause, met ? "MET" : "NOT_MET", nearest);
    }

    private static boolean isOfKind(Thing clause, Visit visit) {
        Object[] kinds = (Object[]) Objects.requireNonNull(clause.get("activity_kinds"));
        return kinds.length == 0 || Arrays.asList(kinds).contains(visit.kind());
    }

    private Verdicts.Standing activity(Thing clause) {
        int days = (Integer) Objects.requireNonNull(clause.get("days"));
        List<Visit> found = visits("VERIFIED").stream().filter(v -> !v.nothing()).toList();
        boolean met = found.stream().anyMatch(v -> v.days() <= days && isOfKind(clause, v));
        boolean reported = clause.certain("reported", Boolean.class) && !reports(clause).isEmpty();
        boolean recent = found.stream().anyMatch(v -> v.days() <= days);
        List<Visit> cited = new ArrayList<>(found);
        if (clause.certain("reported", Boolean.class)) {
            reports(clause).stream().min(LATEST).ifPresent(cited::add);
        }
        Found best =
                cited.stream()
                        .min(
                                Comparator.<Visit, Boolean>comparing(
                                                v -> !(v.days() <= days && isOfKind(clause, v)))
                                        .thenComparing(Visit::days)
                                        .thenComparing(
                                                Visit::activity,
                                                Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(v ->
                                new Found(null, null, v.activity(), v.step(), null, v.days(), null))
                        .orElse(Found.NOTHING);
        return new Verdicts.Standing(
                clause, met || reported ? "MET" : recent ? "PARTLY" : "NOT_MET", best);
    }

    private static final Comparator<Visit> LATEST =
            Comparator.comparing(Visit::days)
                    .thenComparing(
                            Visit::activity, Comparator.nullsLast(Comparator.naturalOrder()));

    private List<Visit> reports(Thing clause) {
        int days = clause.certain("days", Integer.class);
        return visits("REPORTED").stream()
                .filter(v -> !v.nothing() && v.days() <= days && isOfKind(clause, v))
                .toList();
    }

    @Nullable Remedy remedy(Thing clause) {
        int number = (Integer) Objects.requireNonNull(clause.get("number"));
        if ("ACTIVITY".equals(clause.get("kind"))) {
            return reports(clause).isEmpty()
                    ? new Remedy(4, "VISIT", number, null, null, null)
                    : new Remedy(1, "VERIFY", number, null, null, null);
        }
        if (place == null) {
            return null;
        }
        Integer least = (Integer) clause.get("leastMembers");
        boolean inOrder = clause.certain("inOrder", Boolean.class);
        List<Long> near =
                bases().stream()
                        .filter(b -> b.squad() != null && isWithin(b, reach(clause)))
                        .map(Found::squad)
                        .sorted()
                        .toList();
        if (inOrder) {
            for (Long squad : near) {
                if (members(squad) >= (least == null ? 1 : least)) {
                    return new Remedy(3, "MEND_SQUAD", number, null, null, squad);
                }
            }
        } else if (least != null && !near.isEmpty()) {
            Long best =
                    near.stream()
                            .min(
                                    Comparator.<Long>comparingInt(s -> -members(s))
                                            .thenComparing(Comparator.naturalOrder()))
                            .orElseThrow();
            return new Remedy(2, "ADD_MEMBERS", number, null, least - members(best), best);
        }
        String deed = "SQUAD".equals(clause.get("kind")) ? "PLACE_SQUAD" : "PLACE_SERVICE_POINT";
        return new Remedy(5, deed, number, reach(clause), null, null);
    }
}
