package vn.diachido.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.site.SiteContent.Medium;
import vn.diachido.site.SiteContent.Ranking;
import vn.diachido.site.SiteContent.Source;
import vn.diachido.site.SiteContent.Translation;

/** Takes what somebody writes of a site: cleans it, and says what cannot be. */
public final class SiteContentReader {

    /** What is not said is not so. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private static final String STORY = "story";
    private static final String NOT_STATED = "NOT_STATED";
    private static final int NAME_LENGTH = 300;
    private static final int SUMMARY_LENGTH = 2_000;
    private static final int STORY_LENGTH = 50_000;
    private static final int LINE_LENGTH = 500;
    private static final int LANGUAGE_LENGTH = 35;
    private static final int MOST_NAMES = 20;
    private static final int MOST_ROWS = 100;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,30}");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#]+\\.[^\\s]+");

    private static final Pattern WEB_SECURE = Pattern.compile("https://[^\\s/?#]+\\.[^\\s]+");

    /** As schema.org has it: {@code Mo-Fr 08:00-17:00; Sa,Su 08:00-12:00}. */
    private static final Pattern HOURS = hours();

    private SiteContentReader() {}

    private static Pattern hours() {
        String day = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
        String days = day + "(?:[-,]" + day + ")*";
        String time = "(?:[01]\\d|2[0-3]):[0-5]\\d";
        String span = time + "-(?:" + time + "|24:00)";
        String rule = "(?:" + days + " )" + span + "(?:," + span + ")*";
        return Pattern.compile(rule + "(?:; ?" + rule + ")*");
    }

    /**
     * What was written, clean.
     *
     * @param written by the fields of {@link SiteContent}; others are not looked at
     * @throws Mistake with the field that is wrong
     */
    public static SiteContent read(Map<String, ?> written) {
        ObjectNode node = JSON.valueToTree(written);
        clean(node);
        SiteContent content = JSON.convertValue(node, SiteContent.class);
        check(content);
        return content;
    }

    /**
     * What was cleaned before and put together since.
     *
     * @throws Mistake with the field that is wrong
     */
    public static SiteContent checked(JsonNode together) {
        SiteContent content = stored(together);
        check(content);
        return content;
    }

    /** As it is kept. */
    public static ObjectNode json(SiteContent content) {
        return JSON.valueToTree(content);
    }

    /** As it was kept. */
    public static SiteContent stored(JsonNode content) {
        return JSON.convertValue(content, SiteContent.class);
    }

    private static void clean(ObjectNode node) {
        for (String name : List.copyOf(node.propertyNames())) {
            node.set(name, clean(name, node.get(name)));
            if (node.get(name).isNull()) {
                node.remove(name);
            }
        }
    }

    private static JsonNode clean(String name, JsonNode value) {
        if (value instanceof ObjectNode object) {
            clean(object);
        } else if (value instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                array.set(i, clean(name, array.get(i)));
                if (array.get(i).isNull()) {
                    array.remove(i);
                }
            }
        } else if (value.isString()) {
            return text(name, value.asString());
        }
        return value;
    }

    private static JsonNode text(String name, String text) {
        String clean = name.equals(STORY) ? StoryText.harmless(text) : PlainText.line(text);
        return clean.isEmpty() ? JSON.nullNode() : StringNode.valueOf(clean);
    }

    private static void check(SiteContent content) {
        check(content.name(), content.summary(), content.story(), "");
        most(content.otherNames(), MOST_NAMES, "otherNames");
        content.otherNames().forEach(name -> longest(name, NAME_LENGTH, "otherNames"));
        languages(content);
        rankings(content.rankings());
        most(content.mentions(), MOST_ROWS, "mentions");
        content.mentions().forEach(it -> check(it.name(), null, null, "mentions"));
        content.mentions().forEach(it -> longest(it.note(), LINE_LENGTH, "mentions"));
        most(content.sources(), MOST_ROWS, "sources");
        content.sources().forEach(SiteContentReader::source);
        most(content.media(), MOST_ROWS, "media");
        content.media().forEach(medium -> medium(medium, content.language()));
        String period = content.period();
        if (period != null && UncertainDate.of(period).isEmpty()) {
            throw new Mistake("BAD_PERIOD", "period");
        }
        longest(content.address(), LINE_LENGTH, "address");
        longest(content.openingHours(), LINE_LENGTH, "openingHours");
        matches(content.openingHours(), HOURS, "BAD_OPENING_HOURS", "openingHours");
        matches(content.phone(), PHONE, "BAD_PHONE", "phone");
        web(content.website(), "website");
        SiteShape.check(content);
    }

    private static void check(
            @Nullable String name, @Nullable String summary, @Nullable String story, String path) {
        if (name == null || name.length() > NAME_LENGTH) {
            throw new Mistake("BAD_NAME", path.isEmpty() ? "name" : path, NAME_LENGTH);
        }
        longest(summary, SUMMARY_LENGTH, path.isEmpty() ? "summary" : path);
        longest(story, STORY_LENGTH, path.isEmpty() ? STORY : path);
    }

    private static void languages(SiteContent content) {
        most(content.translations(), MOST_ROWS, "translations");
        Set<String> seen = new HashSet<>();
        language(content.language(), seen, "language");
        for (Translation translation : content.translations()) {
            language(translation.language(), seen, "translations");
            check(translation.name(), translation.summary(), translation.story(), "translations");
        }
    }

    private static void language(@Nullable String language, Set<String> seen, String path) {
        if (language == null
                || language.length() > LANGUAGE_LENGTH
                || !LANGUAGE.matcher(language).matches()) {
            throw new Mistake("BAD_LANGUAGE", path);
        }
        if (!seen.add(language)) {
            throw new Mistake("LANGUAGE_TWICE", path, language);
        }
    }

    private static void rankings(List<Ranking> rankings) {
        most(rankings, MOST_ROWS, "rankings");
        for (int i = 0; i < rankings.size(); i++) {
            Ranking one = rankings.get(i);
            longest(one.decision(), LINE_LENGTH, "rankings");
            if (one.rank().equals(NOT_STATED)) {
                throw new Mistake("BAD_RANK", "rankings");
            }
            if (one.from() != null && one.to() != null && one.to().isBefore(one.from())) {
                throw new Mistake("PERIOD_BACKWARDS", "rankings");
            }
            if (rankings.subList(0, i).stream().anyMatch(other -> overlap(one, other))) {
                throw new Mistake("RANKINGS_OVERLAP", "rankings");
            }
        }
    }

    private static boolean overlap(Ranking one, Ranking other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Ranking one, Ranking other) {
        return one.to() != null && other.from() != null && one.to().isBefore(other.from());
    }

    private static void source(Source source) {
        if (source.title() == null) {
            throw new Mistake("BAD_TEXT", "sources", LINE_LENGTH);
        }
        longest(source.title(), LINE_LENGTH, "sources");
        longest(source.publisher(), NAME_LENGTH, "sources");
        web(source.url(), "sources");
    }

    private static void medium(Medium medium, String language) {
        boolean uploaded = medium.kind().equals("IMAGE") || medium.kind().equals("AUDIO");
        if ((medium.file() != null) != uploaded || (medium.url() != null) == uploaded) {
            throw new Mistake(uploaded ? "FILE_NEEDED" : "LINK_NEEDED", "media");
        }
        matches(medium.url(), WEB_SECURE, "LINK_NEEDED", "media");
        if (medium.licence() == null || medium.licence().length() > NAME_LENGTH) {
            throw new Mistake("LICENCE_NEEDED", "media", NAME_LENGTH);
        }
        longest(medium.author(), NAME_LENGTH, "media");
        longest(medium.credit(), LINE_LENGTH, "media");
        most(medium.alternatives(), MOST_ROWS, "media");
        medium.alternatives().forEach(it -> words(it.text()));
        if (medium.alternatives().stream()
                .noneMatch(it -> language.equals(it.language()) && it.text() != null)) {
            throw new Mistake("ALTERNATIVE_NEEDED", "media", language);
        }
        Set<String> seen = new HashSet<>();
        medium.alternatives().forEach(it -> language(it.language(), seen, "media"));
    }

    private static void words(@Nullable String text) {
        if (text == null || text.length() > SUMMARY_LENGTH) {
            throw new Mistake("BAD_TEXT", "media", SUMMARY_LENGTH);
        }
    }

    private static void web(@Nullable String address, String path) {
        matches(address, WEB, "BAD_ADDRESS", path);
        longest(address, SUMMARY_LENGTH, path);
    }

    private static void matches(@Nullable String text, Pattern pattern, String code, String path) {
        if (text != null && !pattern.matcher(text).matches()) {
            throw new Mistake(code, path);
        }
    }

    private static void longest(@Nullable String text, int length, String path) {
        if (text != null && text.length() > length) {
            throw new Mistake("TOO_LONG", path, length);
        }
    }

    private static void most(List<?> rows, int most, String path) {
        if (rows.size() > most) {
            throw new Mistake("TOO_MANY", path, most);
        }
    }
}
