package vn.diachido.site.importer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.Difference;
import vn.diachido.exchange.RowRejected;
import vn.diachido.graphql.Mistake;
import vn.diachido.site.Placed;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;
import vn.diachido.site.SiteRepository;
import vn.diachido.site.Slug;
import vn.diachido.site.revision.Change;
import vn.diachido.site.revision.Publication;
import vn.diachido.site.revision.SiteRevisionRepository;

/**
 * Writes the sites of one import, and counts them. What changed in the file since its last import
 * changes; what somebody wrote here meanwhile stays where the file is as it was.
 */
final class SiteStore {

    private static final String WHAT = "site";

    private final Publication publication;
    private final long dataSetId;
    private final List<Difference> differences;
    private final Map<String, SiteRecord> stored;
    private final Map<Long, JsonNode> said;
    private final Set<String> slugs;
    private int made;
    private int changed;
    private int unchanged;
    private int rejected;

    SiteStore(
            SiteRepository sites,
            SiteRevisionRepository revisions,
            Publication publication,
            long dataSetId,
            List<Difference> differences) {
        this.publication = publication;
        this.dataSetId = dataSetId;
        this.differences = differences;
        this.stored = sites.findByKey(dataSetId);
        this.said = revisions.latestOf(dataSetId);
        this.slugs = sites.slugs();
    }

    void put(ImportedSite site, Placed placed) {
        SiteRecord before = stored.get(site.key());
        if (before == null) {
            insert(site, placed);
        } else {
            update(before, site, placed);
        }
    }

    void countRejected() {
        rejected++;
    }

    ChangeCounts counts() {
        return new ChangeCounts(WHAT, made, 0, changed, unchanged, rejected);
    }

    private void insert(ImportedSite imported, Placed placed) {
        SiteRecord site = new SiteRecord();
        String slug = Slug.of(imported.content().name(), slugs);
        slugs.add(slug);
        site.setSlug(slug);
        site.setSourceKey(imported.key());
        site.setDataSetId(dataSetId);
        site.setImported(JSONB.valueOf(SiteContentReader.json(imported.content()).toString()));
        publication.write(site, imported.content(), placed, Change.IMPORT);
        differences.add(new Difference(WHAT, slug, site.getName(), "NEW", "", words(site)));
        made++;
    }

    private void update(SiteRecord before, ImportedSite site, Placed placed) {
        JsonNode wanted = SiteContentReader.json(site.content());
        JsonNode last = imported(before);
        boolean placedHere = isPlacedHere(said.get(before.getId()));
        if (wanted.equals(last) && (placedHere || isPlaced(before, placed))) {
            unchanged++;
            return;
        }
        String wordsBefore = words(before);
        SiteContent merged = merged(said.get(before.getId()), last, site.content());
        before.setImported(JSONB.valueOf(wanted.toString()));
        Placed where = placedHere ? publication.place(merged) : placed;
        publication.write(before, merged, where, Change.IMPORT);
        differences.add(
                new Difference(
                        WHAT,
                        before.getSlug(),
                        before.getName(),
                        "CHANGED",
                        wordsBefore,
                        words(before)));
        changed++;
    }

    private static @Nullable JsonNode imported(SiteRecord site) {
        return site.getImported() == null
                ? null
                : JsonMapper.shared().readTree(site.getImported().data());
    }

    /** Did somebody here say in which unit it lies? A file names none by its id. */
    private static boolean isPlacedHere(@Nullable JsonNode said) {
        return said != null && said.has("unit");
    }

    private static boolean isPlaced(SiteRecord before, Placed placed) {
        return placed.basis().name().equals(before.getUnitBasis())
                && Objects.equals(placed.unitId(), before.getUnitId())
                && Objects.equals(placed.statedUnitId(), before.getStatedUnitId());
    }

    /** What a file and a person say by turns may not go together. */
    private static SiteContent merged(
            @Nullable JsonNode said, @Nullable JsonNode last, SiteContent wanted) {
        if (said == null || last == null) {
            return wanted;
        }
        JsonNode merged = ContentMerge.merge(said, last, SiteContentReader.json(wanted));
        try {
            return SiteContentReader.checked(merged);
        } catch (Mistake mistake) {
            throw new RowRejected(
                    mistake.code(),
                    "what the file says now does not go with what was written here",
                    wanted.name());
        }
    }

    /** What a person compares of a site before and after. */
    private static String words(SiteRecord site) {
        return "%s; %s; %s; %s; unit %s (%s)"
                .formatted(
                        site.getName(),
                        site.getRelicType(),
                        site.getAddress(),
                        site.getPosition(),
                        site.getUnitId(),
                        site.getUnitBasis());
    }
}
