package vn.diachido.border;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.border.Borders.Target;
import vn.diachido.border.Comparison.Overlap;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.unit.UnitReadModel;

/** Looks at borders that somebody draws, stores them, and takes them back. */
@Controller
class BorderController {

    /** Six decimals of a km² are a square metre. */
    private static final double DECIMALS = 1e6;

    private static final JsonMapper JSON = JsonMapper.shared();

    record CheckedBoundary(
            @Nullable Double areaKm2,
            @Nullable Double formerKm2,
            @Nullable Double addedKm2,
            @Nullable Double removedKm2,
            @Nullable Double outsideKm2,
            @Nullable Object added,
            @Nullable Object removed,
            List<Overlap> overlaps,
            boolean repaired,
            List<UserError> userErrors) {}

    record WithdrawUnitBoundaryInput(String unit, @Nullable LocalDate asOf, String version) {}

    record UnitBoundaryPayload(
            @Nullable Found unit,
            @Nullable Double areaKm2,
            @Nullable Double outsideKm2,
            @Nullable Double overlapKm2,
            boolean repaired,
            List<UserError> userErrors) {}

    private final Borders borders;
    private final Mistakes mistakes;

    BorderController(Borders borders, Mistakes mistakes) {
        this.borders = borders;
        this.mistakes = mistakes;
    }

    @QueryMapping
    CheckedBoundary checkedBoundary(
            @Argument String unit,
            @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment environment,
            Locale language) {
        Target target = new Target(unit, day(asOf), null);
        return mistakes.tell(
                language,
                () -> {
                    DrawnBorder border = DrawnBorder.read(environment.getArgument("boundary"));
                    return checked(
                            borders.check(ViewerFilter.viewer(environment), target, border),
                            border.repairedAt() != null);
                },
                errors ->
                        new CheckedBoundary(
                                null, null, null, null, null, null, null, List.of(), false,
                                errors));
    }

    @MutationMapping
    UnitBoundaryPayload drawUnitBoundary(
            @Argument Map<String, Object> input,
            DataFetchingEnvironment environment,
            Locale language) {
        Target target =
                new Target(
                        text(input, "unit"),
                        day((LocalDate) input.get("asOf")),
                        (String) input.get("version"));
        return mistakes.tell(
                language,
                () -> {
                    DrawnBorder border = DrawnBorder.read(input.get("boundary"));
                    Comparison drawn =
                            borders.draw(
                                    ViewerFilter.viewer(environment),
                                    target,
                                    border,
                                    text(input, "accuracy"),
                                    (String) input.get("note"));
                    return drawn(target, drawn, border.repairedAt() != null);
                },
                BorderController::refused);
    }

    @MutationMapping
    UnitBoundaryPayload withdrawUnitBoundary(
            @Argument WithdrawUnitBoundaryInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Target target = new Target(input.unit(), day(input.asOf()), input.version());
        return mistakes.tell(
                language,
                () -> {
                    borders.withdraw(ViewerFilter.viewer(environment), target);
                    return new UnitBoundaryPayload(
                            found(target), null, null, null, false, List.of());
                },
                BorderController::refused);
    }

    private static LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? Calendar.today() : asked;
    }

    private static String text(Map<String, Object> input, String field) {
        return String.valueOf(Objects.requireNonNull(input.get(field)));
    }

    private static Found found(Target target) {
        return new Found(UnitReadModel.class, Long.parseLong(target.unit()));
    }

    private static CheckedBoundary checked(Comparison told, boolean repaired) {
        return new CheckedBoundary(
                rounded(told.areaKm2()),
                rounded(told.formerKm2()),
                rounded(told.addedKm2()),
                rounded(told.removedKm2()),
                rounded(told.outsideKm2()),
                shape(told.added()),
                shape(told.removed()),
                told.overlaps().stream()
                        .map(one ->
                                new Overlap(
                                        one.unit(),
                                        one.name(),
                                        Objects.requireNonNull(rounded(one.areaKm2()))))
                        .toList(),
                repaired,
                List.of());
    }

    private static UnitBoundaryPayload drawn(Target target, Comparison told, boolean repaired) {
        double overlap = told.overlaps().stream().mapToDouble(Overlap::areaKm2).sum();
        return new UnitBoundaryPayload(
                found(target),
                rounded(told.areaKm2()),
                rounded(told.outsideKm2()),
                rounded(overlap),
                repaired,
                List.of());
    }

    private static UnitBoundaryPayload refused(List<UserError> errors) {
        return new UnitBoundaryPayload(null, null, null, null, false, errors);
    }

    private static @Nullable Object shape(@Nullable String geoJson) {
        return geoJson == null ? null : JSON.readValue(geoJson, Object.class);
    }

    private static @Nullable Double rounded(@Nullable Double km2) {
        return km2 == null ? null : Double.valueOf(Math.round(km2 * DECIMALS) / DECIMALS);
    }
}
