package vn.diachido.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Opening hours of schema.org as people say them: {@code Mo-Fr 08:00-17:00} in words. */
@Component
class HoursWords {

    private static final Pattern RULE =
            Pattern.compile(
                    "((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*)"
                            + " (\\d\\d:\\d\\d-\\d\\d:\\d\\d(?:,\\d\\d:\\d\\d-\\d\\d:\\d\\d)*)");
    private static final Pattern DAY = Pattern.compile("[A-Z][a-z]");

    private final MessageSource messages;

    HoursWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A line for each rule; as they stand where there is none. */
    List<String> of(String hours, Locale locale) {
        List<String> lines =
                rules(hours).stream()
                        .map(rule -> days(rule.group(1), locale) + ": " + times(rule.group(2)))
                        .toList();
        return lines.isEmpty() ? List.of(hours) : lines;
    }

    /** The rules one by one, as schema.org takes them. */
    static List<String> each(String hours) {
        List<String> each = rules(hours).stream().map(MatchResult::group).toList();
        return each.isEmpty() ? List.of(hours) : each;
    }

    private static List<MatchResult> rules(String hours) {
        return RULE.matcher(hours).results().toList();
    }

    private String days(String days, Locale locale) {
        if (days.equals("Mo-Su")) {
            return messages.getMessage("hours.daily", null, locale);
        }
        String named =
                DAY.matcher(days)
                        .replaceAll(day ->
                                Matcher.quoteReplacement(
                                        messages.getMessage("hours." + day.group(), null, locale)));
        String to = messages.getMessage("hours.to", null, locale);
        return Stream.of(named.split(","))
                .map(part -> part.replace("-", " " + to + " "))
                .collect(Collectors.joining(", "));
    }

    private static String times(String times) {
        return times.replace('-', '–').replace(",", ", ");
    }
}
