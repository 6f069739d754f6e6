package vn.diachido.board.life;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.board.BoardRoles;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** Whose area a board is in: that of where it hangs, else of where it leads. */
@Component
class BoardAreas {

    private final AreaRepository areas;

    BoardAreas(AreaRepository areas) {
        this.areas = areas;
    }

    /** Where a board belongs; nowhere before it is hung, given a site or issued for a unit. */
    static Spot of(KnownBoard board) {
        KnownSite site = board.site();
        return board.hung().isNowhere() && site != null ? site.spot() : board.hung();
    }

    /** Has somebody one of some roles there? Where that is nowhere, they keep all codes. */
    boolean holds(Viewer viewer, Spot spot, Set<Role> roles) {
        Long unit = spot.unitId();
        if (unit == null && spot.longitude() == null) {
            return BoardRoles.mayKnowAll(viewer.standing());
        }
        return areas.holds(
                viewer, unit == null ? 0 : unit, spot.longitude(), spot.latitude(), roles);
    }

    /**
     * @param field of the input that names the place
     * @throws Mistake where somebody has none of some roles
     */
    void check(Viewer viewer, Spot spot, Set<Role> roles, String field) {
        if (!holds(viewer, spot, roles)) {
            throw new Mistake("OUTSIDE_AREA", field);
        }
    }

    /** Where a unit is, for those who know no more. */
    static Spot unit(@Nullable Long unitId) {
        return new Spot(unitId, null, null);
    }
}
