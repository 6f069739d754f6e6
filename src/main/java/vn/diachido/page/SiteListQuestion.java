package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.diachido.query.request.Refusal;

/**
 * Which sites a list shows, as its address says it; null for what it does not.
 *
 * @param kind a place type
 * @param red {@code yes} or {@code no}
 * @param unit the id of a unit
 * @param after the cursor after which the page begins
 */
record SiteListQuestion(
        @Nullable String search,
        @Nullable String kind,
        @Nullable String rank,
        @Nullable String red,
        @Nullable String unit,
        @Nullable Circle near,
        @Nullable String after) {

    /** What the kernel takes, in metres. */
    private static final double LARGEST_RADIUS = 2_000_000;

    private static final double SMALLEST_RADIUS = 0.001;

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    /** A circle to look in, with its centre in degrees. */
    record Circle(double longitude, double latitude, double meters) {

        /** As it stands in addresses: {@code 107.59,21.35,5000}. */
        static Circle parse(String text) {
            String[] parts = text.split(",", -1);
            if (parts.length != 3) {
                throw unreadable("near", text);
            }
            Circle circle =
                    new Circle(
                            number(parts[0], text), number(parts[1], text), number(parts[2], text));
            boolean possible =
                    Math.abs(circle.longitude) <= 180
                            && Math.abs(circle.latitude) <= 90
                            && circle.meters >= SMALLEST_RADIUS
                            && circle.meters <= LARGEST_RADIUS;
            if (!possible) {
                throw unreadable("near", text);
            }
            return circle;
        }

        private static double number(String part, String text) {
            if (!part.matches("-?\\d{1,7}(\\.\\d{1,12})?")) {
                throw unreadable("near", text);
            }
            return Double.parseDouble(part);
        }

        /** As the map's address has it, the latitude first. */
        String latitudeFirst() {
            return plain(latitude) + "," + plain(longitude) + "," + plain(meters);
        }

        @Override
        public String toString() {
            return plain(longitude) + "," + plain(latitude) + "," + plain(meters);
        }

        private static String plain(double number) {
            return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
        }
    }

    /**
     * @param known is there a word of a name, such as {@code rank.NATIONAL}?
     * @throws Refusal where a parameter is none
     */
    static SiteListQuestion of(HttpServletRequest request, Predicate<String> known) {
        String near = parameter(request, "near");
        return new SiteListQuestion(
                parameter(request, "q"),
                checked(request, "kind", kind -> known.test("placeType." + kind)),
                checked(request, "rank", rank -> known.test("rank." + rank)),
                checked(request, "red", red -> red.equals("yes") || red.equals("no")),
                checked(request, "unit", unit -> ID.matcher(unit).matches()),
                near == null ? null : Circle.parse(near),
                parameter(request, "after"));
    }

    private static @Nullable String checked(
            HttpServletRequest request, String name, Predicate<String> possible) {
        String value = parameter(request, name);
        if (value != null && !possible.test(value)) {
            throw unreadable(name, value);
        }
        return value;
    }

    private static Refusal unreadable(String name, String value) {
        return new Refusal(Refusal.Code.BAD_INPUT, "badListParameter", name, shortened(value));
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The API's filter. */
    Map<String, Object> where() {
        Map<String, Object> where = new LinkedHashMap<>();
        putIfThere(where, "search", search);
        putIfThere(where, "placeType", kind == null ? null : List.of(kind));
        putIfThere(where, "rank", rank == null ? null : List.of(rank));
        putIfThere(where, "redAddress", red == null ? null : red.equals("yes"));
        putIfThere(where, "within", unit);
        if (near != null) {
            where.put(
                    "near",
                    Map.of(
                            "longitude", near.longitude(),
                            "latitude", near.latitude(),
                            "meters", near.meters()));
        }
        return where;
    }

    /** The API's order: by distance where a place is named, else by name. */
    List<Map<String, Object>> orderBy() {
        return List.of(Map.of("field", near == null ? "NAME" : "DISTANCE"));
    }

    /** As parameters of an address, with another page. */
    Map<String, String> parameters(@Nullable String page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        putIfThere(parameters, "q", search);
        putIfThere(parameters, "kind", kind);
        putIfThere(parameters, "rank", rank);
        putIfThere(parameters, "red", red);
        putIfThere(parameters, "unit", unit);
        putIfThere(parameters, "near", near == null ? null : near.toString());
        putIfThere(parameters, "after", page);
        return parameters;
    }

    /** The map with the same sites. */
    String mapPath(PageLanguage language) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("layer", "sites");
        putIfThere(parameters, "q", search);
        putIfThere(parameters, "type", kind);
        putIfThere(parameters, "rank", rank);
        putIfThere(parameters, "red", red);
        putIfThere(parameters, "within", unit);
        putIfThere(parameters, "near", near == null ? null : near.latitudeFirst());
        parameters.put("lang", language.tag());
        return path("/", parameters);
    }

    static String path(String path, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(one ->
                        one.getKey()
                                + "="
                                + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static <V> void putIfThere(Map<String, V> map, String key, @Nullable V value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    public boolean isEverything() {
        return parameters(null).isEmpty();
    }
}
