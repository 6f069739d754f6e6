package vn.diachido.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.diachido.database.Period;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Warner;
import vn.diachido.graphql.Warning;
import vn.diachido.query.Root;

/** Says where an answer rests on data that is not true for the day asked about. */
@Component
public class UnitWarner implements Warner {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** How old a warning's knowledge may be. */
    private static final Duration MAX_AGE = Duration.ofSeconds(5);

    private final Cache<Boolean, List<Period>> known =
            Caffeine.newBuilder().expireAfterWrite(MAX_AGE).build();
    private final HorizonRepository horizons;
    private final MessageSource messages;

    UnitWarner(HorizonRepository horizons, MessageSource messages) {
        this.horizons = horizons;
        this.messages = messages;
    }

    @Override
    public List<Warning> warnings(
            Root<?> root, DataFetchingEnvironment environment, boolean found) {
        LocalDate day = day(environment);
        List<Warning> warnings = new ArrayList<>();
        outsideHorizon(environment, root.model().type().equals("Hamlet")).ifPresent(warnings::add);
        if (!found && root.field().equals("unitAt")) {
            String level = String.valueOf((Object) environment.getArgument("level"));
            if (horizons.lacksBorders(level, day)) {
                warnings.add(warning("NO_BOUNDARY_KNOWN", environment, DAY.format(day)));
            }
        }
        return warnings;
    }

    /**
     * Is the day of the field's {@code asOf}, today without one, one of which no data set speaks?
     *
     * @param hamlets are hamlets asked about, whose data sets are others than those of units?
     */
    public Optional<Warning> outsideHorizon(DataFetchingEnvironment environment, boolean hamlets) {
        LocalDate day = day(environment);
        List<Period> horizon = known.get(hamlets, horizons::horizon);
        if (horizon.isEmpty() || horizon.stream().anyMatch(days -> days.contains(day))) {
            return Optional.empty();
        }
        String days = written(horizon, environment.getLocale());
        return Optional.of(warning("OUTSIDE_HORIZON", environment, DAY.format(day), days));
    }

    private static LocalDate day(DataFetchingEnvironment environment) {
        return environment.getArgument("asOf") instanceof LocalDate asked
                ? asked
                : Calendar.today();
    }

    private Warning warning(String code, DataFetchingEnvironment environment, Object... arguments) {
        return new Warning(
                code,
                environment.getMergedField().getResultKey(),
                messages.getMessage("warning." + code, arguments, environment.getLocale()));
    }

    private String written(List<Period> horizon, Locale locale) {
        return Period.joined(horizon).stream()
                .map(days -> written(days, locale))
                .collect(Collectors.joining("; "));
    }

    private String written(Period days, Locale locale) {
        LocalDate until = days.until();
        return messages.getMessage(
                "warning.days",
                new Object[] {
                    written(days.from()), written(until == null ? null : until.minusDays(1))
                },
                locale);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "…" : DAY.format(day);
    }
}
