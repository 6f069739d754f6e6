package vn.diachido.board.life;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diachido.board.BoardCode;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;

/** Reads what people write into mutations of boards. */
final class BoardInput {

    static final int PLACE_LENGTH = 300;
    static final int NOTE_LENGTH = 1_000;

    private BoardInput() {}

    /** The code somebody typed. */
    static BoardCode code(String typed) {
        return BoardCode.parse(typed).orElseThrow(() -> new Mistake("UNKNOWN_BOARD", "code"));
    }

    /** A line of text; null where it is empty. */
    static @Nullable String line(@Nullable String text, String field, int length) {
        String line = text == null ? "" : PlainText.line(text);
        if (line.length() > length) {
            throw new Mistake("TOO_LONG", field, length);
        }
        return line.isEmpty() ? null : line;
    }

    static @Nullable String note(@Nullable String text) {
        return line(text, "note", NOTE_LENGTH);
    }

    static Optional<Long> number(String id) {
        try {
            return Optional.of(Long.valueOf(id));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static void checkPosition(@Nullable Double longitude, @Nullable Double latitude) {
        if ((longitude == null) != (latitude == null)
                || longitude != null && !(Math.abs(longitude) <= 180)
                || latitude != null && !(Math.abs(latitude) <= 90)) {
            throw new Mistake("BAD_POSITION", "longitude");
        }
    }
}
