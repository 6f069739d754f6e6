package vn.diachido.board.life;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Mistake;
import vn.diachido.media.MediaRepository;
import vn.diachido.query.request.Viewer;

/** Pictures of boards. They are seen by whoever took them and by the editors there. */
@Component
class BoardPhotos {

    private final MediaRepository files;

    BoardPhotos(MediaRepository files) {
        this.files = files;
    }

    /** The file of a digest that a viewer may see; null where none is named. */
    @Nullable Long find(@Nullable String digest, Viewer viewer) {
        return digest == null
                ? null
                : files.find(digest, "IMAGE", viewer)
                        .orElseThrow(() -> new Mistake("UNKNOWN_FILE", "photo"));
    }
}
