package vn.diachido.site.importer;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a source says a place lies, by the names of units on some day.
 *
 * @param communes several where the place lies in several; none where none is stated
 */
record StatedAddress(@Nullable String province, @Nullable String district, List<String> communes) {

    /** {@code Đầm Hà (thị trấn)}: the kind of unit behind its name. */
    private static final Pattern KIND_BEHIND = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    StatedAddress {
        communes = communes.stream().map(StatedAddress::kindFirst).toList();
    }

    private static String kindFirst(String name) {
        Matcher behind = KIND_BEHIND.matcher(name);
        if (!behind.matches()) {
            return name;
        }
        String kind = behind.group(2);
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + behind.group(1);
    }

    boolean isEmpty() {
        return province == null && district == null && communes.isEmpty();
    }

    /** As one line, the smallest unit first. */
    String text() {
        return Stream.concat(
                        communes.stream(), Stream.of(district, province).filter(Objects::nonNull))
                .collect(Collectors.joining(", "));
    }
}
