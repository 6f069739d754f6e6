package vn.diachido.board.print;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands on a board, in Vietnamese, composed, and without what no font has. */
@Component
class PrintWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    PrintWords(MessageSource messages) {
        this.messages = messages;
    }

    String name(Sign sign) {
        return sign.name() == null ? message("board.print.unnamed") : clean(sign.name());
    }

    String number(Sign sign) {
        return message("board.print.number", String.valueOf(sign.number()));
    }

    String invitation() {
        return message("board.print.scan");
    }

    String typed(Print print) {
        return message("board.print.type", print.host() + "/q");
    }

    String owner(Print print) {
        @Nullable String owner = print.owner();
        return owner == null ? "" : clean(owner);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** The font has Latin letters with every mark of Vietnamese; others become a question mark. */
    private static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder();
        composed.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .map(c -> isPrintable(c) ? c : '?')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c < 0x250 || c >= 0x1ea0 && c <= 0x1ef9 || "–—‘’“”…•₫".indexOf(c) >= 0;
    }
}
