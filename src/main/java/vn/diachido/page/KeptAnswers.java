package vn.diachido.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the database answered last, in files of the data folder, for visitors who come while it is
 * down. Only so many, and only what the public was shown. A file that cannot be written is no
 * reason to fail.
 */
@Component
class KeptAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);
    private static final String FOLDER = "pages";
    private static final int MOST_FILES = 20_000;
    private static final int LONGEST = 200_000;

    private final Path folder;
    private final int most;
    private final AtomicInteger files;

    /**
     * @param data the data folder; nothing is kept where there is none
     */
    @Autowired
    KeptAnswers(@Value("${diachido.data:}") String data) {
        this(data, MOST_FILES);
    }

    KeptAnswers(String data, int most) {
        this.most = most;
        this.folder = data.isBlank() ? Path.of("") : Path.of(data).resolve(FOLDER);
        this.files = new AtomicInteger(count());
    }

    private int count() {
        if (!isKept() || !Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.count();
        } catch (IOException e) {
            return most;
        }
    }

    private boolean isKept() {
        return !folder.toString().isEmpty();
    }

    /** Keeps a text under a name, unless the same is there already. */
    void keep(String name, String text) {
        if (!isKept() || text.length() > LONGEST) {
            return;
        }
        Optional<String> before = find(name);
        if (before.isPresent() ? before.get().equals(text) : files.get() >= most) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "fresh", ".json");
            Files.writeString(fresh, text);
            Files.move(fresh, file(name), StandardCopyOption.REPLACE_EXISTING);
            if (before.isEmpty()) {
                files.incrementAndGet();
            }
        } catch (IOException e) {
            LOG.warn("Nothing is kept for when the database is down: {}", String.valueOf(e));
        }
    }

    /** What is not there any more is not shown again. */
    void forget(String name) {
        try {
            if (isKept() && Files.deleteIfExists(file(name))) {
                files.decrementAndGet();
            }
        } catch (IOException e) {
            LOG.warn("An answer that is gone stays on disk: {}", String.valueOf(e));
        }
    }

    Optional<String> find(String name) {
        try {
            return isKept() ? Optional.of(Files.readString(file(name))) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private Path file(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
