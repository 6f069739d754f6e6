package vn.diachido.board.life;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.board.BoardRoles;
import vn.diachido.board.BoardState;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.UnitRepository;

/** Hanging a board: for the first time, again, or elsewhere. */
@Component
class Hanging {

    /** Where a board is hung, in the words of who hangs it. */
    record Wanted(
            @Nullable String site,
            @Nullable String unit,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String place,
            @Nullable String note) {}

    private final BoardLifeRepository boards;
    private final BoardAreas areas;
    private final UnitRepository units;

    Hanging(BoardLifeRepository boards, BoardAreas areas, UnitRepository units) {
        this.boards = boards;
        this.areas = areas;
        this.units = units;
    }

    /**
     * A board that hangs already and is hung elsewhere has moved. Whoever holds a sign that belongs
     * nowhere yet may hang it in their area; where one leads that has a site, its keepers say.
     */
    BoardLife.Deed plan(Viewer viewer, KnownBoard board, Wanted wanted, BoardLife life) {
        BoardInput.checkPosition(wanted.longitude(), wanted.latitude());
        KnownSite site = wanted.site() == null ? board.site() : site(wanted.site());
        if (board.site() != null && site != null && board.site().id() != site.id()) {
            throw new Mistake("LEADS_ELSEWHERE", "site");
        }
        Spot spot = spot(wanted, site);
        Spot belongs = BoardAreas.of(board);
        if (!belongs.isNowhere()) {
            life.checkArea(viewer, board, BoardRoles.HANGING);
        }
        areas.check(viewer, spot, BoardRoles.HANGING, wanted.site() == null ? "unit" : "site");
        if (site != null) {
            areas.check(viewer, site.seen().spot(), BoardRoles.HANGING, "site");
        }
        Happening what =
                Happening.hung(
                        next(board.state()),
                        site == null ? null : (Long) site.id(),
                        spot,
                        BoardInput.line(wanted.place(), "place", BoardInput.PLACE_LENGTH),
                        BoardInput.note(wanted.note()));
        return new BoardLife.Deed(what, "BOARD_HUNG");
    }

    private static BoardState next(BoardState state) {
        return switch (state) {
            case INSTALLED, MOVED -> BoardState.MOVED;
            case ISSUED, PRINTED, DAMAGED, LOST, RETIRED -> BoardState.INSTALLED;
        };
    }

    private KnownSite site(String id) {
        return BoardInput.number(id)
                .flatMap(boards::findSite)
                .orElseThrow(() -> new Mistake("UNKNOWN_SITE", "site"));
    }

    /** The unit that is named, else the one the position lies in, else that of the site. */
    private Spot spot(Wanted wanted, @Nullable KnownSite site) {
        Long unit = unit(wanted, site);
        Double longitude = wanted.longitude();
        Double latitude = wanted.latitude();
        if (longitude != null
                && boards.isFarFrom(unit, longitude, Objects.requireNonNull(latitude))) {
            throw new Mistake("POSITION_OUTSIDE_UNIT", "longitude");
        }
        return new Spot(unit, longitude, latitude);
    }

    private Long unit(Wanted wanted, @Nullable KnownSite site) {
        if (wanted.unit() != null) {
            return BoardInput.number(wanted.unit())
                    .filter(units::exists)
                    .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
        }
        if (site != null && site.spot().unitId() != null) {
            return site.spot().unitId();
        }
        if (wanted.longitude() != null && wanted.latitude() != null) {
            return units.communeAt(wanted.longitude(), wanted.latitude(), Calendar.today())
                    .orElseThrow(() -> new Mistake("POSITION_OUTSIDE_UNIT", "longitude"));
        }
        throw new Mistake("PLACE_NEEDED", "unit");
    }
}
