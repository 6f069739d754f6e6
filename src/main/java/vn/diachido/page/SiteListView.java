package vn.diachido.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list of sites shows, as {@code site-list.graphql} asks for it. */
record SiteListView(Found sites, All all, Units provinces) {

    /** Those that match. */
    record Found(int totalCount, int withoutPosition, PageInfo pageInfo, List<Edge> edges) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    record Edge(@Nullable Double distanceMeters, Node node) {}

    record Node(
            String slug,
            SiteView.TextView text,
            boolean redAddress,
            @Nullable String relicType,
            String rank,
            @Nullable String placeType,
            boolean approximate,
            @Nullable Double longitude,
            SiteView.@Nullable UnitView unit) {}

    /** All that are published, counted. */
    record All(int totalCount, Facets facets) {}

    record Facets(List<Facet> placeType, List<Facet> rank, List<Facet> unit) {}

    record Facet(@Nullable String value, @Nullable String label, int count) {}

    record Units(List<Unit> nodes) {}

    record Unit(String id, String fullName) {}
}
