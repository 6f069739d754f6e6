package vn.diachido.board.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diachido.board.BoardReadModel;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.UserError;

/** A board to which something happened. */
record BoardPayload(@Nullable Found board, List<UserError> userErrors) {

    static BoardPayload of(long id) {
        return new BoardPayload(new Found(BoardReadModel.class, id), List.of());
    }

    static BoardPayload wrong(List<UserError> errors) {
        return new BoardPayload(null, errors);
    }
}
