package vn.diachido.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a site's page shows of it, as {@code site-page.graphql} asks for it. */
record SiteView(
        String id,
        String slug,
        String name,
        @Nullable String summary,
        boolean redAddress,
        @Nullable String relicType,
        String rank,
        @Nullable String placeType,
        @Nullable String decision,
        @Nullable String address,
        @Nullable Double longitude,
        @Nullable Double latitude,
        boolean approximate,
        @Nullable UnitView unit,
        String unitBasis,
        List<UnitView> candidates,
        List<BoardView> boards,
        @Nullable String sourceUrl,
        @Nullable DataSetView dataSet) {

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
}
