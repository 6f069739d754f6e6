package vn.diachido.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a site's page shows of it, as {@code site-page.graphql} asks for it. */
record SiteView(
        String id,
        String slug,
        String name,
        String language,
        @Nullable String summary,
        @Nullable String story,
        List<String> otherNames,
        List<TextView> translations,
        boolean redAddress,
        @Nullable String relicType,
        String rank,
        List<RankingView> rankings,
        @Nullable String placeType,
        @Nullable String decision,
        @Nullable String period,
        List<MentionView> mentions,
        List<SourceView> sources,
        List<MediumView> media,
        @Nullable String address,
        @Nullable String openingHours,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Double longitude,
        @Nullable Double latitude,
        boolean approximate,
        @Nullable UnitView unit,
        String unitBasis,
        @Nullable UnitView statedUnit,
        boolean unitConflict,
        List<UnitView> candidates,
        List<BoardView> boards,
        @Nullable String sourceUrl,
        @Nullable DataSetView dataSet,
        String changedAt) {

    @SuppressWarnings("NullAway") // what is not asked for is read as null
    SiteView {
        media = media == null ? List.of() : List.copyOf(media);
    }

    /** Its text in one language. */
    record TextView(
            String language,
            String name,
            @Nullable String summary,
            @Nullable String story,
            boolean stale) {}

    record RankingView(
            String rank,
            @Nullable String decision,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record MentionView(String kind, String name, @Nullable String note) {}

    record SourceView(String title, @Nullable String url, @Nullable String publisher) {}

    /**
     * What can be seen or heard.
     *
     * @param url of a picture in the size for the page
     * @param vietnamese what it shows, in words
     * @param english the same in English where there is such a text
     */
    record MediumView(
            String kind,
            String url,
            @Nullable Integer width,
            @Nullable Integer height,
            String licence,
            @Nullable String author,
            @Nullable String credit,
            @Nullable String vietnamese,
            @Nullable String english) {

        /** What it shows, in words; empty where nobody said. */
        String alternative(PageLanguage language) {
            String first = language == PageLanguage.VI ? vietnamese : english;
            return first == null ? Objects.requireNonNullElse(vietnamese, "") : first;
        }
    }

    record UnitView(String fullName, @Nullable List<UnitView> ancestors) {

        /** The unit and all that it lies in, from the smallest to the greatest. */
        public String withAncestors() {
            Stream<UnitView> above = ancestors == null ? Stream.of() : ancestors.stream();
            return Stream.concat(Stream.of(this), above)
                    .map(UnitView::fullName)
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * @param place where it hangs, in words
     */
    record BoardView(String code, String state, @Nullable String place) {}

    record DataSetView(
            String title, String source, String licence, String credit, boolean demonstration) {}

    /** Languages that it has a text in, its own first. */
    List<String> spoken() {
        return Stream.concat(Stream.of(language), translations.stream().map(TextView::language))
                .toList();
    }

    /** Its text in a language, else in its own. */
    TextView text(String tag) {
        return translations.stream()
                .filter(text -> text.language().equals(tag) && !tag.equals(language))
                .findFirst()
                .orElseGet(() -> new TextView(language, name, summary, story, false));
    }

    /** Does it stand in a list of relics, or is it a red address? */
    boolean isLandmark() {
        return redAddress || relicType != null || isRanked();
    }

    boolean isRanked() {
        return !rank.equals("NONE") && !rank.equals("NOT_STATED");
    }
}
