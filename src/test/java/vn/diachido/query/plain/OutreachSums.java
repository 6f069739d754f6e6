package vn.diachido.query.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept about an indicator in a unit, looked at activity by activity. */
final class OutreachSums {

    private static final Long NOWHERE = -1L;

    private final Tables tables;
    private final Filters filters;
    private final Heirs heirs;

    OutreachSums(Tables tables, Filters filters) {
        this.tables = tables;
        this.filters = filters;
        this.heirs = new Heirs(tables);
    }

    /** At least and at most; null where the indicator may not be added. */
    BigDecimal @Nullable [] computed(Thing stated, LocalDate first, LocalDate last) {
        Thing indicator =
                Objects.requireNonNull(
                        tables.one("Indicator", "id = ?", last, last, stated.get("indicator")));
        if ("NEVER".equals(indicator.get("addable"))) {
            return null;
        }
        Long within = ((Number) Objects.requireNonNull(stated.get("unit_id"))).longValue();
        return switch ((String) indicator.get("counts")) {
            case null -> results(indicator, stated.get("platform"), within, first, last);
            case "ACTIVITIES" -> activities(within, first, last);
            case "COURSES" -> {
                List<Thing> held = tables.list("Course", "true", last, last);
                held.removeIf(it -> !between(it.get("first"), first, last));
                held.removeIf(it -> !touches(places(it, it.get("first"), last), within, last));
                yield twice(held.size());
            }
            case "YOUTH_WORKS" -> {
                List<Thing> done = tables.list("YouthWork", "status = 'DONE'", last, last);
                done.removeIf(it -> !between(it.get("last"), first, last));
                done.removeIf(it -> !touches(places(it, it.get("last"), last), within, last));
                yield twice(done.size());
            }
            case "MEMBERS" -> throw new IllegalStateException("no members in this world");
            case String squads -> {
                List<Thing> alive = tables.list("Squad", "life @> ?::date", last, last, last);
                alive.removeIf(it ->
                        !filters.liesIn(
                                (Long) Objects.requireNonNull(it.get("unit_id")), within, last));
                alive.removeIf(it ->
                        !squads.equals("SQUADS") && !squads.equals(it.get("level") + "_SQUADS"));
                yield twice(alive.size());
            }
        };
    }

    private static BigDecimal[] twice(long count) {
        return new BigDecimal[] {BigDecimal.valueOf(count), BigDecimal.valueOf(count)};
    }

    private static boolean between(@Nullable Object day, LocalDate first, LocalDate last) {
        LocalDate date = Outreach.date(day);
        return date != null && !date.isBefore(first) && !date.isAfter(last);
    }

    private Set<Long> places(Thing thing, @Nullable Object said, LocalDate day) {
        LocalDate then = Objects.requireNonNull(Outreach.date(said));
        return heirs.of((Long) Objects.requireNonNull(thing.get("unit_id")), then, day);
    }

    private boolean touches(Set<Long> places, Long within, LocalDate day) {
        return places.stream().anyMatch(place -> filters.liesIn(place, within, day));
    }

    private List<Thing> verified(LocalDate first, LocalDate last) {
        List<Thing> verified = tables.list("Activity", "true", last, last);
        verified.removeIf(it -> !between(it.get("first"), first, last));
        return verified;
    }

    private BigDecimal[] activities(Long within, LocalDate first, LocalDate last) {
        long certain = 0;
        long perhaps = 0;
        for (Thing activity : verified(first, last)) {
            Set<Long> places = places(activity, last);
            certain += places.stream().allMatch(it -> filters.liesIn(it, within, last)) ? 1 : 0;
            perhaps += mayBeIn(places, within, last) ? 1 : 0;
        }
        return new BigDecimal[] {BigDecimal.valueOf(certain), BigDecimal.valueOf(perhaps)};
    }

    private boolean mayBeIn(Set<Long> places, Long within, LocalDate day) {
        return places.stream()
                .anyMatch(it ->
                        filters.liesIn(it, within, day)
                                || !it.equals(NOWHERE) && filters.liesIn(within, it, day));
    }

    private BigDecimal[] results(
            Thing indicator,
            @Nullable Object platform,
            Long within,
            LocalDate first,
            LocalDate last) {
        Map<@Nullable Object, BigDecimal> most = new HashMap<>();
        Map<@Nullable Object, BigDecimal> sum = new HashMap<>();
        Map<List<@Nullable Object>, BigDecimal> greatest = new HashMap<>();
        for (Thing activity : verified(first, last)) {
            Set<Long> places = places(activity, last);
            if (!mayBeIn(places, within, last)) {
                continue;
            }
            boolean certain = places.stream().allMatch(it -> filters.liesIn(it, within, last));
            for (Thing result :
                    tables.list(
                            "ActivityResult",
                            "activity_id = ? and indicator_id = ?",
                            last,
                            last,
                            activity.id(),
                            indicator.id())) {
                Object on = result.get("platform");
                if (platform != null && !platform.equals(on)) {
                    continue;
                }
                BigDecimal value = (BigDecimal) Objects.requireNonNull(result.get("value"));
                most.merge(on, value, BigDecimal::add);
                if (certain) {
                    sum.merge(on, value, BigDecimal::add);
                    greatest.merge(
                            java.util.Arrays.asList(on, commune(places, last)),
                            value,
                            BigDecimal::max);
                }
            }
        }
        BigDecimal least = BigDecimal.ZERO;
        for (Object on : most.keySet()) {
            least =
                    least.add(
                            "UNITS_AND_TIME".equals(indicator.get("addable"))
                                    ? sum.getOrDefault(on, BigDecimal.ZERO)
                                    : persons(greatest, on));
        }
        return new BigDecimal[] {
            least, most.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
        };
    }

    private static BigDecimal persons(
            Map<List<@Nullable Object>, BigDecimal> greatest, @Nullable Object platform) {
        BigDecimal ofCommunes = BigDecimal.ZERO;
        BigDecimal elsewhere = BigDecimal.ZERO;
        for (Map.Entry<List<@Nullable Object>, BigDecimal> one : greatest.entrySet()) {
            if (Objects.equals(one.getKey().get(0), platform)) {
                if (one.getKey().get(1) == null) {
                    elsewhere = elsewhere.max(one.getValue());
                } else {
                    ofCommunes = ofCommunes.add(one.getValue());
                }
            }
        }
        return ofCommunes.max(elsewhere);
    }

    /** The commune all places lie in; null where there is no such. */
    private @Nullable Object commune(Set<Long> places, LocalDate day) {
        Set<@Nullable Object> communes = new HashSet<>();
        for (Long place : places) {
            Thing unit = tables.unitOn(place, day, day);
            while (unit != null && !"COMMUNE".equals(unit.get("level"))) {
                unit = tables.unitOn(unit.get("parent_id"), day, day);
            }
            communes.add(unit == null ? null : unit.id());
        }
        return communes.size() == 1 ? communes.iterator().next() : null;
    }

    private Set<Long> places(Thing activity, LocalDate day) {
        LocalDate said = Objects.requireNonNull(Outreach.date(activity.get("first")));
        Object[] hamlets = (Object[]) Objects.requireNonNull(activity.get("in_hamlets"));
        Set<Long> places = new HashSet<>();
        if (hamlets.length > 0) {
            for (Object hamlet : hamlets) {
                places.addAll(orNowhere(heirs.of((Long) hamlet, said, day)));
            }
            return places;
        }
        Object commune =
                tables.value(
                        "select v.unit_id from unit.version v join unit.boundary b using (unit_id) join"
                                + " outreach.activity a on st_intersects(b.geom, a.position) where a.id = ?"
                                + " and v.level = 'COMMUNE' and v.valid @> ?::date and b.valid @> ?::date"
                                + " and b.current order by 1 limit 1",
                        activity.id(),
                        day,
                        day);
        return commune instanceof Long unit
                ? Set.of(unit)
                : orNowhere(
                        heirs.of(
                                (Long) Objects.requireNonNull(activity.get("unit_id")), said, day));
    }

    private static Set<Long> orNowhere(Set<Long> places) {
        return places.isEmpty() ? Set.of(NOWHERE) : places;
    }
}
