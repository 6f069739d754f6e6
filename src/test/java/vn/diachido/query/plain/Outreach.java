package vn.diachido.query.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What fields of outreach answer that are more than a column. */
final class Outreach {

    /** Says that a field is nothing of this kind. */
    static final Object ELSEWHERE = new Object();

    private final Tables tables;
    private final OutreachSums sums;

    Outreach(Tables tables, Filters filters) {
        this.tables = tables;
        sums = new OutreachSums(tables, filters);
    }

    @Nullable Object of(Thing thing, String name) {
        if (!OutreachTables.SELECT.containsKey(thing.type())) {
            return ELSEWHERE;
        }
        return switch (name) {
            case "unit" -> unit(thing);
            case "campaign" -> named("Campaign", thing, "campaign");
            case "indicator" -> named("Indicator", thing, "indicator");
            case "platform" -> named("Platform", thing, "platform");
            case "whole" -> named("Target", thing, "whole_id");
            case "squads" -> parts("ActivitySquad", "activity_id = ? order by squad_id", thing);
            case "hamlets" -> parts("ActivityHamlet", "activity_id = ? order by unit_id", thing);
            case "results" ->
                    parts(
                            "ActivityResult",
                            "activity_id = ? order by i.key, p.key nulls first",
                            thing);
            case "photos" -> List.of();
            case "squadNames" -> squadNames(thing);
            case "resultWords" -> resultWords(thing);
            case "report" -> null;
            case "squad" -> squad(thing);
            case "hamlet" ->
                    tables.unitOn(thing.get("unit_id"), activityDay(thing), activityDay(thing));
            case "platforms" ->
                    tables.list(
                            "Platform",
                            "id = any(?) order by key",
                            thing.day(),
                            thing.asOf(),
                            thing.get("platform"));
            case "participants" ->
                    parts("CourseParticipants", "course_id = ? order by p.unit_id", thing);
            case "commitments" -> parts("Commitment", "agreement_id = ? order by ordinal", thing);
            case "parts" -> parts("Target", "whole_id = ? order by unit_id, id", thing);
            case "share" -> share(thing);
            case "progress" -> progress(thing);
            case "computed" -> bounds(computed(thing), BigDecimal.ZERO);
            case "difference" -> bounds(computed(thing), number(thing.get("value")));
            case "agrees" -> agrees(thing);
            default -> ELSEWHERE;
        };
    }

    private @Nullable Thing named(String type, Thing thing, String column) {
        return tables.one(type, "id = ?::bigint", thing.day(), thing.asOf(), thing.get(column));
    }

    private List<Thing> parts(String type, String where, Thing whole) {
        return tables.list(type, where, whole.day(), whole.asOf(), whole.id());
    }

    static @Nullable LocalDate date(@Nullable Object day) {
        return day instanceof Date date ? date.toLocalDate() : null;
    }

    private static BigDecimal number(@Nullable Object value) {
        return new BigDecimal(Objects.requireNonNull(value).toString());
    }

    private @Nullable Thing unit(Thing thing) {
        LocalDate day =
                switch (thing.type()) {
                    case "Activity", "Campaign", "Course", "CourseParticipants" ->
                            date(thing.get("first"));
                    case "Observation" -> date(thing.get("last"));
                    case "Rollout" -> date(thing.get("on_day"));
                    case "Target" -> earlier(thing.asOf(), date(thing.get("last")));
                    default -> thing.asOf();
                };
        LocalDate on = day == null ? thing.asOf() : day;
        return tables.unitOn(thing.get("unit_id"), on, on);
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private LocalDate activityDay(Thing part) {
        return Objects.requireNonNull(
                date(
                        tables.value(
                                "select lower(days) from outreach.activity where id = ?",
                                part.get("activity_id"))));
    }

    private List<String> squadNames(Thing activity) {
        return parts("ActivitySquad", "activity_id = ?", activity).stream()
                .map(part ->
                        String.valueOf(
                                tables.value(
                                        "select name from squad.squad where id = ?",
                                        part.get("squad_id"))))
                .sorted()
                .toList();
    }

    private List<String> resultWords(Thing activity) {
        return parts(
                        "ActivityResult",
                        "activity_id = ? order by i.key, p.key nulls first",
                        activity)
                .stream()
                .map(result -> {
                    Thing platform = named("Platform", result, "platform");
                    Thing indicator =
                            Objects.requireNonNull(named("Indicator", result, "indicator"));
                    return indicator.get("key")
                            + (platform == null ? "" : "@" + platform.get("key"))
                            + "="
                            + number(result.get("value")).stripTrailingZeros().toPlainString();
                })
                .toList();
    }

    private @Nullable Thing squad(Thing part) {
        LocalDate day = activityDay(part);
        return tables.one(
                "Squad", "id = ? and life @> ?::date", day, day, part.get("squad_id"), day);
    }

    private static @Nullable BigDecimal share(Thing thing) {
        if (thing.type().equals("Rollout")) {
            return number(thing.get("using"))
                    .divide(number(thing.get("branches")), 4, RoundingMode.HALF_UP);
        }
        Object reached = thing.get("reached");
        Object value = thing.get("value");
        return reached == null || value == null || number(value).signum() == 0
                ? null
                : number(reached).divide(number(value), 4, RoundingMode.HALF_UP);
    }

    private BigDecimal @Nullable [] computed(Thing stated) {
        LocalDate first = Objects.requireNonNull(date(stated.get("first")));
        LocalDate last = Objects.requireNonNull(date(stated.get("last")));
        return sums.computed(stated, first, last);
    }

    private static @Nullable Map<String, @Nullable Object> bounds(
            BigDecimal @Nullable [] known, BigDecimal less) {
        if (known == null) {
            return null;
        }
        Map<String, @Nullable Object> bounds = new HashMap<>();
        bounds.put("atLeast", known[0].subtract(less));
        bounds.put("atMost", known[1].subtract(less));
        bounds.put("exact", known[0].compareTo(known[1]) == 0);
        return bounds;
    }

    private @Nullable Boolean agrees(Thing stated) {
        BigDecimal[] known = computed(stated);
        if (known == null) {
            return null;
        }
        double value = number(stated.get("value")).doubleValue();
        double least = known[0].doubleValue();
        double most = known[1].doubleValue();
        return switch (String.valueOf(stated.get("qualifier"))) {
            case "EXACT" -> least <= value && value <= most;
            case "MORE_THAN" -> most > value;
            case "ALMOST" -> least < value && most * 10 >= value * 9;
            default -> least * 10 <= value * 11 && most * 10 >= value * 9;
        };
    }

    private Map<String, @Nullable Object> progress(Thing target) {
        LocalDate first = Objects.requireNonNull(date(target.get("first")));
        LocalDate last = Objects.requireNonNull(date(target.get("last")));
        LocalDate till = earlier(target.asOf(), last);
        BigDecimal[] actual = till.isBefore(first) ? null : sums.computed(target, first, till);
        String basis = actual == null ? "NONE" : "COMPUTED";
        if (!till.isBefore(first) && (actual == null || actual[1].signum() == 0)) {
            Object seen =
                    tables.value(
                            "select value from outreach.observation where indicator_id = ? and"
                                    + " coalesce(platform_id, 0) = coalesce(?::bigint, 0) and unit_id = ?"
                                    + " and day >= ?::date and day <= ?::date order by day desc, id desc"
                                    + " limit 1",
                            target.get("indicator"),
                            target.get("platform"),
                            target.get("unit_id"),
                            first,
                            till);
            if (seen != null) {
                actual = new BigDecimal[] {number(seen), number(seen)};
                basis = "OBSERVED";
            }
        }
        Map<String, @Nullable Object> progress = new HashMap<>();
        progress.put("day", till.toString());
        progress.put("basis", basis);
        progress.put("actual", bounds(actual, BigDecimal.ZERO));
        progress.put("share", null);
        progress.put("pace", null);
        if (actual != null) {
            BigDecimal value = number(target.get("value"));
            progress.put("share", actual[0].divide(value, 4, RoundingMode.HALF_UP));
            long gone = ChronoUnit.DAYS.between(first, till) + 1;
            long all = ChronoUnit.DAYS.between(first, last) + 1;
            progress.put(
                    "pace",
                    actual[0]
                            .multiply(BigDecimal.valueOf(all))
                            .divide(
                                    value.multiply(BigDecimal.valueOf(gone)),
                                    4,
                                    RoundingMode.HALF_UP));
        }
        return progress;
    }
}
