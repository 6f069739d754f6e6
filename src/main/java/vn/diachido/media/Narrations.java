package vn.diachido.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diachido.graphql.Mistake;

/** Takes sounds as they are, after a look at their first bytes. */
final class Narrations {

    private Narrations() {}

    /**
     * @throws Mistake where it is no sound that every browser plays, or is another than is said
     */
    static List<Rendition> read(byte[] bytes, @Nullable String declared) {
        String type = type(bytes).orElseThrow(() -> new Mistake("NO_AUDIO", "file"));
        if (declared != null && !declared.equals(type)) {
            throw new Mistake("OTHER_TYPE", "file", declared, type);
        }
        return List.of(new Rendition(0, 0, type, bytes));
    }

    private static Optional<String> type(byte[] bytes) {
        if (bytes.length < 12) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, 12, StandardCharsets.ISO_8859_1);
        if (head.startsWith("ID3") || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xE6) == 0xE2) {
            return Optional.of("audio/mpeg");
        }
        if (head.startsWith("OggS")) {
            return Optional.of("audio/ogg");
        }
        return head.startsWith("ftypM4A", 4) ? Optional.of("audio/mp4") : Optional.empty();
    }
}
