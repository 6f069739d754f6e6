package vn.diachido.site.revision;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.site.Placed;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteContentReader;
import vn.diachido.site.SiteRepository;
import vn.diachido.site.SiteShape;
import vn.diachido.site.SiteState;
import vn.diachido.site.SiteWithdrawn;
import vn.diachido.unit.UnitRepository;

/** The one way in which what visitors see of a site changes: with a revision that says so. */
@Component
public class Publication {

    private final SiteRepository sites;
    private final UnitRepository units;
    private final SiteRevisionRepository revisions;
    private final ApplicationEventPublisher events;

    Publication(
            SiteRepository sites,
            UnitRepository units,
            SiteRevisionRepository revisions,
            ApplicationEventPublisher events) {
        this.sites = sites;
        this.units = units;
        this.revisions = revisions;
        this.events = events;
    }

    /**
     * Makes a site say something to everybody.
     *
     * @param site a stored one that somebody holds, or a new one with its slug
     * @return its id
     */
    public long publish(SiteRecord site, SiteContent content, Placed placed, Change change) {
        site.setState(SiteState.PUBLISHED.name());
        return write(site, withSource(content, site), placed, change);
    }

    /** Where it was taken from is not for its editors to say, and stays. */
    private static SiteContent withSource(SiteContent content, SiteRecord site) {
        return site.getSourceUrl() == null
                ? content
                : SiteContentReader.stored(
                        SiteContentReader.json(content).put("sourceUrl", site.getSourceUrl()));
    }

    /** The same, to whoever may see it: one that is withdrawn stays so. */
    public long write(SiteRecord site, SiteContent content, Placed placed, Change change) {
        long id = sites.write(site, content, placed);
        revisions.add(id, change, SiteContentReader.json(content.kept()));
        return id;
    }

    /** Takes a site out of sight; its slug and its boards stay. */
    public void withdraw(long id, Change change) {
        sites.setState(id, SiteState.WITHDRAWN);
        events.publishEvent(new SiteWithdrawn(sites.slugs(id)));
        repeat(id, change);
    }

    /** Gives a site another slug; the old one leads on. */
    public void rename(long id, String slug, Change change) {
        sites.setSlug(id, slug);
        repeat(id, change);
    }

    private void repeat(long id, Change change) {
        revisions
                .content(id, revisions.latest(id))
                .ifPresent(content -> revisions.add(id, change, content));
    }

    /** Where a site lies that says in which unit it does: its position decides. */
    public Placed place(SiteContent content) {
        return place(content, content.unit() == null ? null : Long.valueOf(content.unit()));
    }

    /**
     * Where a site lies that says again what it once said. What a file said names no unit: what was
     * found from its address holds.
     */
    public Placed placeAgain(SiteRecord site, SiteContent content) {
        if (content.unit() != null) {
            return place(content);
        }
        return Objects.equals(SiteShape.position(content), site.getPosition())
                ? sites.placed(site)
                : place(content, site.getStatedUnitId());
    }

    private Placed place(SiteContent content, @Nullable Long stated) {
        @Nullable Point position = SiteShape.position(content);
        if (position != null && !(content.approximate() && stated != null)) {
            var commune = units.communeAt(position.getX(), position.getY(), Calendar.today());
            if (commune.isPresent()) {
                return new Placed(Placed.Basis.POSITION, commune.get(), stated, Set.of());
            }
        }
        return new Placed(
                stated == null ? Placed.Basis.NONE : Placed.Basis.STATEMENT,
                stated,
                stated,
                Set.of());
    }

    /** Does a site lie elsewhere than is stated? */
    public boolean contradicts(Placed placed) {
        Long unit = placed.unitId();
        Long stated = placed.statedUnitId();
        return unit != null
                && stated != null
                && !unit.equals(stated)
                && !units.everLay(unit, stated)
                && !units.everLay(stated, unit);
    }
}
