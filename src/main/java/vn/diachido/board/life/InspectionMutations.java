package vn.diachido.board.life;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.board.BoardReadModel;
import vn.diachido.board.BoardRoles;
import vn.diachido.board.BoardState;
import vn.diachido.board.BoardTransitions;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;

/** Looking at boards that hang. */
@Controller
class InspectionMutations {

    private static final int DECODED_LENGTH = 500;

    record InspectBoardInput(
            String code,
            @Nullable String decoded,
            BoardFinding finding,
            @Nullable String note,
            @Nullable String photo) {}

    record InspectBoardPayload(
            @Nullable Found board, @Nullable BoardFinding finding, List<UserError> userErrors) {

        static InspectBoardPayload wrong(List<UserError> errors) {
            return new InspectBoardPayload(null, null, errors);
        }
    }

    private final BoardLife life;
    private final DecodedAddress addresses;
    private final BoardPhotos photos;
    private final Mistakes mistakes;

    InspectionMutations(
            BoardLife life, DecodedAddress addresses, BoardPhotos photos, Mistakes mistakes) {
        this.life = life;
        this.addresses = addresses;
        this.photos = photos;
        this.mistakes = mistakes;
    }

    @MutationMapping
    InspectBoardPayload inspectBoard(
            @Argument InspectBoardInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return mistakes.tell(language, () -> inspect(viewer, input), InspectBoardPayload::wrong);
    }

    private InspectBoardPayload inspect(Viewer viewer, InspectBoardInput input) {
        var code = BoardInput.code(input.code());
        String decoded = BoardInput.line(input.decoded(), "decoded", DECODED_LENGTH);
        BoardFinding finding =
                decoded == null || addresses.leadsTo(code, decoded)
                        ? input.finding()
                        : BoardFinding.WRONG_CODE;
        String note = BoardInput.note(input.note());
        Long photo = photos.find(input.photo(), viewer);
        long id =
                life.happen(
                        viewer,
                        code,
                        board -> {
                            life.checkArea(viewer, board, BoardRoles.HANGING);
                            return new BoardLife.Deed(
                                            Happening.inspected(
                                                    state(board.state(), finding),
                                                    finding,
                                                    decoded,
                                                    note),
                                            "BOARD_INSPECTED")
                                    .with(photo);
                        });
        return new InspectBoardPayload(new Found(BoardReadModel.class, id), finding, List.of());
    }

    /** What a board becomes by what was found; null where it stays what it is. */
    private static @Nullable BoardState state(BoardState now, BoardFinding finding) {
        if (now == BoardState.ISSUED || now == BoardState.PRINTED || now == BoardState.RETIRED) {
            throw new Mistake("NOT_HANGING", "code");
        }
        BoardState found =
                switch (finding) {
                    case FINE -> now;
                    case UNREADABLE, WRONG_CODE -> BoardState.DAMAGED;
                    case MISSING -> BoardState.LOST;
                };
        return BoardTransitions.after(now).contains(found) ? found : null;
    }
}
