package vn.diachido.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that somebody says of a site, in the names of the API: a draft holds one, and so does every
 * revision.
 *
 * @param language of name, summary and story (BCP 47)
 * @param story HTML of few elements, {@linkplain StoryText made harmless}
 * @param period a date or an interval after EDTF
 * @param unit the id of the unit that is stated
 * @param longitude degrees of WGS 84; null with the latitude
 * @param footprint a polygon or several, GeoJSON
 * @param sourceUrl the page it was taken from
 */
@JsonInclude(Include.NON_EMPTY)
public record SiteContent(
        String language,
        String name,
        List<String> otherNames,
        @Nullable String summary,
        @Nullable String story,
        List<Translation> translations,
        boolean redAddress,
        @Nullable String relicType,
        @Nullable String placeType,
        List<Ranking> rankings,
        @Nullable String period,
        List<Mention> mentions,
        List<Source> sources,
        List<Medium> media,
        @Nullable String unit,
        @Nullable String address,
        @Nullable String openingHours,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Double longitude,
        @Nullable Double latitude,
        boolean approximate,
        @Nullable JsonNode footprint,
        @Nullable String sourceUrl) {

    /** The language of sites for which none is said. */
    public static final String VIETNAMESE = "vi";

    /**
     * The text in another language.
     *
     * @param current does it say what the text says now? Asked once, when it is published
     */
    @JsonInclude(Include.NON_EMPTY)
    public record Translation(
            String language,
            String name,
            @Nullable String summary,
            @Nullable String story,
            @Nullable Boolean current) {

        Translation kept() {
            return new Translation(language, name, summary, story, null);
        }
    }

    /**
     * A rank and its days.
     *
     * @param to the last day; null where it is open
     */
    @JsonInclude(Include.NON_EMPTY)
    public record Ranking(
            String rank,
            @Nullable String decision,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A person or an event. */
    @JsonInclude(Include.NON_EMPTY)
    public record Mention(String kind, String name, @Nullable String note) {}

    /** Where something can be read. */
    @JsonInclude(Include.NON_EMPTY)
    public record Source(String title, @Nullable String url, @Nullable String publisher) {}

    /**
     * What can be seen or heard.
     *
     * @param file the digest of an uploaded file, for pictures and narrations
     * @param url where a video or a panorama lies
     */
    @JsonInclude(Include.NON_EMPTY)
    public record Medium(
            String kind,
            @Nullable String file,
            @Nullable String url,
            String licence,
            @Nullable String author,
            @Nullable String credit,
            List<Alternative> alternatives) {

        public Medium {
            alternatives = listed(alternatives);
        }
    }

    /** What a medium shows or says, in words. */
    public record Alternative(String language, String text) {}

    public SiteContent {
        language = Objects.requireNonNullElse(language, VIETNAMESE);
        otherNames = listed(otherNames);
        translations = listed(translations);
        rankings = listed(rankings);
        mentions = listed(mentions);
        sources = listed(sources);
        media = listed(media);
        footprint = footprint == null || footprint.isNull() ? null : footprint;
    }

    /** As a revision keeps it: without what was asked once. */
    public SiteContent kept() {
        return new SiteContent(
                language,
                name,
                otherNames,
                summary,
                story,
                translations.stream().map(Translation::kept).toList(),
                redAddress,
                relicType,
                placeType,
                rankings,
                period,
                mentions,
                sources,
                media,
                unit,
                address,
                openingHours,
                phone,
                website,
                longitude,
                latitude,
                approximate,
                footprint,
                sourceUrl);
    }

    private static <E> List<E> listed(@Nullable List<E> elements) {
        return elements == null ? List.of() : List.copyOf(elements);
    }
}
