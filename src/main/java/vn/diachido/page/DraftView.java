package vn.diachido.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.diachido.graphql.Calendar;
import vn.diachido.page.SiteView.BoardView;
import vn.diachido.page.SiteView.DataSetView;
import vn.diachido.page.SiteView.MediumView;
import vn.diachido.page.SiteView.MentionView;
import vn.diachido.page.SiteView.RankingView;
import vn.diachido.page.SiteView.SourceView;
import vn.diachido.page.SiteView.TextView;
import vn.diachido.page.SiteView.UnitView;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContent.Ranking;

/**
 * What a preview shows of a draft, as {@code site-preview.graphql} asks for it.
 *
 * @param site the one that it changes; null for a new one
 */
record DraftView(
        String id,
        JsonNode content,
        @Nullable UnitView unit,
        @Nullable ChangedSiteView site,
        String writtenAt) {

    record ChangedSiteView(
            String slug,
            List<BoardView> boards,
            @Nullable String sourceUrl,
            @Nullable DataSetView dataSet) {}

    /** A site that says what the draft says. */
    SiteView shown(SiteContent said, List<MediumView> media) {
        Optional<Ranking> rank = rankOfToday(said);
        boolean placed = said.longitude() != null && !said.approximate();
        return new SiteView(
                id,
                site == null ? id : site.slug(),
                said.name(),
                said.language(),
                said.summary(),
                said.story(),
                said.otherNames(),
                said.translations().stream().map(DraftView::text).toList(),
                said.redAddress(),
                said.relicType(),
                rank.map(Ranking::rank).orElse("NOT_STATED"),
                said.rankings().stream().map(DraftView::ranking).toList(),
                said.placeType(),
                rank.map(Ranking::decision).orElse(null),
                said.period(),
                said.mentions().stream()
                        .map(it -> new MentionView(it.kind(), it.name(), it.note()))
                        .toList(),
                said.sources().stream()
                        .map(it -> new SourceView(it.title(), it.url(), it.publisher()))
                        .toList(),
                media,
                said.address(),
                said.openingHours(),
                said.phone(),
                said.website(),
                said.longitude(),
                said.latitude(),
                said.approximate(),
                unit,
                unit == null ? "NONE" : placed ? "POSITION" : "STATEMENT",
                null,
                false,
                List.of(),
                site == null ? List.of() : site.boards(),
                site == null ? null : site.sourceUrl(),
                site == null ? null : site.dataSet(),
                writtenAt);
    }

    private static TextView text(SiteContent.Translation text) {
        return new TextView(text.language(), text.name(), text.summary(), text.story(), false);
    }

    private static RankingView ranking(Ranking ranking) {
        return new RankingView(ranking.rank(), ranking.decision(), ranking.from(), ranking.to());
    }

    private static Optional<Ranking> rankOfToday(SiteContent said) {
        var today = Calendar.today();
        return said.rankings().stream()
                .filter(it -> !Objects.requireNonNullElse(it.from(), today).isAfter(today))
                .filter(it -> !Objects.requireNonNullElse(it.to(), today).isBefore(today))
                .findFirst();
    }
}
