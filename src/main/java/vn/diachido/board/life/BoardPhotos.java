package vn.diachido.board.life;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Mistake;
import vn.diachido.media.MediaRepository;

/** Pictures of boards. They are seen by whoever took them and by the editors there. */
@Component
class BoardPhotos {

    private final MediaRepository files;

    BoardPhotos(MediaRepository files) {
        this.files = files;
    }

    /** The file of a digest; null where none is named. */
    @Nullable Long find(@Nullable String digest) {
        return digest == null
                ? null
                : files.find(digest, "IMAGE")
                        .orElseThrow(() -> new Mistake("UNKNOWN_FILE", "photo"));
    }
}
