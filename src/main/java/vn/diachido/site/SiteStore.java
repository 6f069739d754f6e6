package vn.diachido.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.Difference;
import vn.diachido.site.SitePlacing.Placed;

/** Writes the sites of one import that differ from what is stored, and counts them. */
final class SiteStore {

    private static final String WHAT = "site";

    private final SiteRepository sites;
    private final long dataSetId;
    private final List<Difference> differences;
    private final Map<String, SiteRecord> stored;
    private final Set<String> slugs;
    private int made;
    private int changed;
    private int unchanged;
    private int rejected;

    SiteStore(SiteRepository sites, long dataSetId, List<Difference> differences) {
        this.sites = sites;
        this.dataSetId = dataSetId;
        this.differences = differences;
        this.stored = sites.findByKey(dataSetId);
        this.slugs = sites.slugs();
    }

    void put(ImportedSite site, Placed placed) {
        SiteRecord wanted = record(site, placed);
        SiteRecord before = stored.get(site.key());
        if (before == null) {
            insert(wanted, placed);
        } else {
            update(before, wanted, placed);
        }
    }

    void countRejected() {
        rejected++;
    }

    ChangeCounts counts() {
        return new ChangeCounts(WHAT, made, 0, changed, unchanged, rejected);
    }

    private void insert(SiteRecord site, Placed placed) {
        String slug = Slug.of(site.getName(), slugs);
        slugs.add(slug);
        site.setSlug(slug);
        sites.setCandidates(sites.insert(site), placed.candidates());
        differences.add(new Difference(WHAT, slug, site.getName(), "NEW", "", words(site)));
        made++;
    }

    private void update(SiteRecord before, SiteRecord wanted, Placed placed) {
        String wordsBefore = words(before);
        boolean differs = sites.update(before, wanted);
        differs |= sites.setCandidates(before.getId(), placed.candidates());
        if (differs) {
            differences.add(
                    new Difference(
                            WHAT,
                            before.getSlug(),
                            wanted.getName(),
                            "CHANGED",
                            wordsBefore,
                            words(before)));
            changed++;
        } else {
            unchanged++;
        }
    }

    /** What a person compares of a site before and after. */
    private static String words(SiteRecord site) {
        return "%s; %s; %s; %s; %s; unit %s (%s)"
                .formatted(
                        site.getName(),
                        site.getRank(),
                        site.getRelicType(),
                        site.getAddress(),
                        site.getPosition(),
                        site.getUnitId(),
                        site.getUnitBasis());
    }

    private SiteRecord record(ImportedSite site, Placed placed) {
        SiteRecord made = new SiteRecord();
        made.setName(site.name());
        made.setSummary(site.summary());
        made.setRedAddress(site.redAddress());
        made.setRelicType(site.relicType());
        made.setRank(site.rank());
        made.setPlaceType(site.placeType());
        made.setDecision(site.decision());
        made.setAddress(site.address());
        made.setPosition(site.position());
        made.setApproximate(site.approximate());
        made.setUnitId(placed.unitId());
        made.setUnitBasis(placed.basis().name());
        made.setSourceKey(site.key());
        made.setSourceUrl(site.sourceUrl());
        made.setDataSetId(dataSetId);
        return made;
    }
}
