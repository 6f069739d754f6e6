package vn.diachido.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An uncertain date or interval (EDTF) as people say it: {@code 194X/1947~} in words. */
@Component
class PeriodWords {

    private static final Pattern DATE =
            Pattern.compile("(-?\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");

    private final MessageSource messages;

    PeriodWords(MessageSource messages) {
        this.messages = messages;
    }

    /** As it stands where it is no such date. */
    String of(String edtf, Locale locale) {
        int slash = edtf.indexOf('/');
        Optional<String> words =
                slash < 0
                        ? date(edtf, locale)
                        : interval(edtf.substring(0, slash), edtf.substring(slash + 1), locale);
        return words.orElse(edtf);
    }

    private Optional<String> interval(String from, String to, Locale locale) {
        if (isOpen(from)) {
            return date(to, locale).map(end -> say("to", locale, end));
        }
        Optional<String> begin = date(from, locale);
        return isOpen(to)
                ? begin.map(start -> say("from", locale, start))
                : begin.flatMap(
                        start -> date(to, locale).map(end -> say("between", locale, start, end)));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private Optional<String> date(String edtf, Locale locale) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return Optional.empty();
        }
        String when = when(date.group(1), date.group(2), date.group(3), locale);
        return Optional.of(
                switch (date.group(4)) {
                    case "~" -> say("about", locale, when);
                    case "?" -> say("perhaps", locale, when);
                    case "%" -> say("perhapsAbout", locale, when);
                    default -> when;
                });
    }

    private String when(String year, @Nullable String month, @Nullable String day, Locale locale) {
        if (year.endsWith("XX")) {
            return say("century", locale, century(Integer.parseInt(year.substring(0, 2)) + 1));
        }
        if (year.endsWith("X")) {
            return say("decade", locale, year.replace('X', '0'));
        }
        int number = Integer.parseInt(year);
        String counted = number > 0 ? year.replaceFirst("^0+", "") : String.valueOf(1 - number);
        String named = say(number > 0 ? "year" : "yearBefore", locale, counted);
        if (month == null) {
            return named;
        }
        String ofYear = say("month", locale, monthName(Integer.parseInt(month), locale), named);
        return day == null
                ? ofYear
                : say("day", locale, String.valueOf(Integer.parseInt(day)), ofYear);
    }

    private static String monthName(int month, Locale locale) {
        return month < 1 || month > 12 || locale.getLanguage().equals("vi")
                ? String.valueOf(month)
                : Month.of(month).getDisplayName(TextStyle.FULL, locale);
    }

    /** In Roman numerals, which both languages know. */
    private static String century(int number) {
        return "X".repeat(number / 10)
                + new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
                        [number % 10];
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage("period." + key, values, locale);
    }
}
