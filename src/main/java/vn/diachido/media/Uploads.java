package vn.diachido.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;
import vn.diachido.unit.UnitRepository;

/** Takes what somebody sends, as far as it is what it says and they may send it. */
@Component
class Uploads {

    private static final int MOST_BYTES = 25 << 20;
    private static final int MOST_SENT_AT_ONCE = 8;
    private static final int MOST_WORKED_AT_ONCE = 2;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int MOST_A_DAY = 300;
    private static final int NAME_LENGTH = 200;
    private static final Set<Role> ANY = EnumSet.allOf(Role.class);

    /** A file that was taken. */
    record Uploaded(String digest, MediaKind kind, List<Size> sizes) {}

    /** Where one of its sizes is. */
    record Size(int width, int height, String url) {}

    private final MediaRepository files;
    private final AreaRepository areas;
    private final UnitRepository units;
    private final Pictures pictures;
    private final Semaphore places = new Semaphore(MOST_SENT_AT_ONCE);
    private final Semaphore workers = new Semaphore(MOST_WORKED_AT_ONCE);

    Uploads(MediaRepository files, AreaRepository areas, UnitRepository units, Pictures pictures) {
        this.files = files;
        this.areas = areas;
        this.units = units;
        this.pictures = pictures;
    }

    /**
     * @param contentType what the sender says it is; nothing is believed of it
     * @throws Mistake where it cannot be taken as it is
     * @throws Refusal where somebody may not send it, or too many do
     */
    Uploaded take(
            InputStream in,
            @Nullable String contentType,
            String unit,
            @Nullable String name,
            Viewer viewer)
            throws IOException {
        long unitId = unit(unit, viewer);
        String declared = declared(contentType);
        if (files.countOfToday(viewer.account()) >= MOST_A_DAY) {
            throw new Mistake("TOO_MANY_FILES", "file", MOST_A_DAY);
        }
        byte[] bytes = read(in);
        String called = PlainText.optional(name, "name", NAME_LENGTH);
        workers.acquireUninterruptibly();
        try {
            return keep(bytes, declared, called, unitId, viewer);
        } finally {
            workers.release();
        }
    }

    /** All of a file; who sends it slowly holds a place of their own and is cut off in the end. */
    private byte[] read(InputStream in) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refusal(Refusal.Code.RATE_LIMITED, "busy");
        }
        try {
            Instant last = Instant.now().plus(LONGEST);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                read.write(part, 0, n);
                if (read.size() > MOST_BYTES) {
                    throw new Mistake("FILE_TOO_BIG", "file", MOST_BYTES >> 20);
                }
                if (Instant.now().isAfter(last)) {
                    throw new Refusal(Refusal.Code.TIMEOUT, "slow");
                }
            }
            return read.toByteArray();
        } finally {
            places.release();
        }
    }

    private Uploaded keep(
            byte[] bytes,
            @Nullable String declared,
            @Nullable String name,
            long unitId,
            Viewer viewer) {
        boolean heard = declared != null && declared.startsWith("audio/");
        List<Rendition> renditions =
                heard ? Narrations.read(bytes, declared) : pictures.read(bytes, declared);
        MediaKind kind = heard ? MediaKind.AUDIO : MediaKind.IMAGE;
        String digest = digest(bytes, unitId, viewer.account());
        files.add(digest, kind, name, unitId, viewer.account(), renditions);
        return new Uploaded(digest, kind, renditions.stream().map(it -> size(digest, it)).toList());
    }

    private static Size size(String digest, Rendition it) {
        String url = "/media/%s/%d.%s".formatted(digest, it.width(), Rendition.ending(it.type()));
        return new Size(it.width(), it.height(), url);
    }

    private long unit(String unit, Viewer viewer) {
        long id;
        try {
            id = Long.parseLong(unit);
        } catch (NumberFormatException e) {
            throw new Mistake("UNKNOWN_UNIT", "unit");
        }
        if (!areas.holds(viewer, id, null, null, ANY)) {
            throw new Refusal(Refusal.Code.NOT_ALLOWED, "notAllowed");
        }
        if (!units.exists(id)) {
            throw new Mistake("UNKNOWN_UNIT", "unit");
        }
        return id;
    }

    /** The type without its parameters; null where nothing in particular is said. */
    private static @Nullable String declared(@Nullable String contentType) {
        if (contentType == null || contentType.startsWith("application/octet-stream")) {
            return null;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        } catch (InvalidMediaTypeException e) {
            throw new Mistake("NO_IMAGE", "file");
        }
    }

    /** The same file of two people, or for two units, is two: neither sees it by the other's. */
    private static String digest(byte[] bytes, long unitId, long account) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(ByteBuffer.allocate(16).putLong(unitId).putLong(account).array());
            byte[] whole = sum.digest(bytes);
            return HexFormat.of().formatHex(whole, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
