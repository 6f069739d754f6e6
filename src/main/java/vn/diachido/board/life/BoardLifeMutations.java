package vn.diachido.board.life;

import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.board.BoardRoles;
import vn.diachido.board.BoardState;
import vn.diachido.board.BoardTransitions;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;

/** Hanging boards, saying what became of them, and where they lead. */
@Controller
class BoardLifeMutations {

    record InstallBoardInput(
            String code,
            @Nullable String site,
            @Nullable String unit,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String place,
            @Nullable String note,
            @Nullable String photo) {

        Hanging.Wanted wanted() {
            return new Hanging.Wanted(site, unit, longitude, latitude, place, note);
        }
    }

    record ChangeBoardStateInput(
            String code, BoardState state, @Nullable String note, @Nullable String photo) {}

    record RetargetBoardInput(String code, String site, @Nullable String note) {}

    private final BoardLife life;
    private final Hanging hanging;
    private final BoardLifeRepository boards;
    private final BoardAreas areas;
    private final BoardPhotos photos;
    private final Mistakes mistakes;

    BoardLifeMutations(
            BoardLife life,
            Hanging hanging,
            BoardLifeRepository boards,
            BoardAreas areas,
            BoardPhotos photos,
            Mistakes mistakes) {
        this.life = life;
        this.hanging = hanging;
        this.boards = boards;
        this.areas = areas;
        this.photos = photos;
        this.mistakes = mistakes;
    }

    @MutationMapping
    BoardPayload installBoard(
            @Argument InstallBoardInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return happen(
                viewer,
                input.code(),
                language,
                board ->
                        hanging.plan(viewer, board, input.wanted(), life)
                                .with(photos.find(input.photo(), viewer)));
    }

    @MutationMapping
    BoardPayload changeBoardState(
            @Argument ChangeBoardStateInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return happen(viewer, input.code(), language, board -> changed(viewer, board, input));
    }

    @MutationMapping
    BoardPayload retargetBoard(
            @Argument RetargetBoardInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return happen(viewer, input.code(), language, board -> targeted(viewer, board, input));
    }

    private BoardPayload happen(Viewer viewer, String code, Locale language, BoardLife.Plan plan) {
        return mistakes.tell(
                language,
                () -> BoardPayload.of(life.happen(viewer, BoardInput.code(code), plan)),
                BoardPayload::wrong);
    }

    /** Boards are hung by {@code installBoard}, which says where. */
    private BoardLife.Deed changed(Viewer viewer, KnownBoard board, ChangeBoardStateInput input) {
        boolean keeping =
                switch (input.state()) {
                    case PRINTED, RETIRED -> true;
                    case DAMAGED, LOST -> false;
                    case ISSUED, INSTALLED, MOVED -> throw new Mistake("STATE_OTHERWISE", "state");
                };
        life.checkArea(viewer, board, keeping ? BoardRoles.KEEPING : BoardRoles.HANGING);
        BoardTransitions.check(board.state(), input.state());
        return new BoardLife.Deed(
                        Happening.state(input.state(), BoardInput.note(input.note())),
                        "BOARD_STATE")
                .with(photos.find(input.photo(), viewer));
    }

    private BoardLife.Deed targeted(Viewer viewer, KnownBoard board, RetargetBoardInput input) {
        life.checkArea(viewer, board, BoardRoles.KEEPING);
        KnownSite site =
                BoardInput.number(input.site())
                        .flatMap(boards::findSite)
                        .orElseThrow(() -> new Mistake("UNKNOWN_SITE", "site"));
        areas.check(viewer, site.seen().spot(), BoardRoles.KEEPING, "site");
        if (board.state() == BoardState.RETIRED) {
            throw new Mistake("BOARD_RETIRED", "code");
        }
        return new BoardLife.Deed(
                Happening.targeted(site.id(), BoardInput.note(input.note())), "BOARD_TARGETED");
    }
}
