package vn.diachido.site.revision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.records.SiteRecord;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Viewer;
import vn.diachido.site.Placed;
import vn.diachido.site.SiteContent;
import vn.diachido.site.SiteReadModel;
import vn.diachido.site.SiteRepository;
import vn.diachido.unit.AreaRepository;

/** Sites that somebody may change: those that lie where they are an editor. */
@Component
public class EditableSites {

    private final SiteRepository sites;
    private final AreaRepository areas;

    EditableSites(SiteRepository sites, AreaRepository areas) {
        this.sites = sites;
        this.areas = areas;
    }

    /**
     * A site that nobody else changes until the transaction ends.
     *
     * @param path the field of the input that names it
     * @throws Mistake where it is not there, or not the viewer's to change
     */
    public SiteRecord lock(long id, String path, Viewer viewer) {
        return sites.lock(id)
                .filter(site -> mayChange(viewer, site))
                .orElseThrow(() -> new Mistake("NOT_FOUND", path));
    }

    /**
     * Looks whether somebody may put a site where its content says.
     *
     * @param path the field of the input that says it
     * @throws Mistake where they may not
     */
    public void checkPlace(Viewer viewer, Placed placed, SiteContent content, String path) {
        if (!areas.holds(
                viewer,
                Objects.requireNonNullElse(placed.unitId(), 0L),
                content.longitude(),
                content.latitude(),
                SiteReadModel.EDITORS)) {
            throw new Mistake("OUTSIDE_AREA", path);
        }
    }

    /** One that may lie in several units is for the editors of any of them. */
    private boolean mayChange(Viewer viewer, SiteRecord site) {
        return holds(viewer, site, Objects.requireNonNullElse(site.getUnitId(), 0L))
                || sites.placed(site).candidates().stream()
                        .anyMatch(unit -> holds(viewer, site, unit));
    }

    private boolean holds(Viewer viewer, SiteRecord site, long unit) {
        @Nullable Point at = (Point) site.getPosition();
        return areas.holds(
                viewer,
                unit,
                at == null ? null : at.getX(),
                at == null ? null : at.getY(),
                SiteReadModel.EDITORS);
    }
}
