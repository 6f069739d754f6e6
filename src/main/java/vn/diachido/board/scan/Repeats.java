package vn.diachido.board.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.diachido.board.Visit;

/**
 * Which scans repeat one of the last ten minutes. Visitors are known by an HMAC only, under a
 * random key of the minute, which is nowhere but in memory and is forgotten after its ten minutes
 * with all that was noted under it.
 */
final class Repeats {

    /** Within which a visitor who scans a board again is not counted again. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    /** So many scans of one board are counted within the window from one address. */
    static final int MOST_PER_ADDRESS = 100;

    private static final Duration SLICE = Duration.ofMinutes(1);
    private static final int MOST_NOTED = 200_000;
    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    /** What was noted under one key: visitors with the time, addresses with how often. */
    private record Slice(
            Instant since,
            SecretKeySpec key,
            Map<ByteBuffer, Instant> visitors,
            Map<ByteBuffer, Integer> addresses) {}

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Slice> slices = new ArrayDeque<>();

    Repeats(InstantSource clock) {
        this.clock = clock;
    }

    /** Is a scan to be counted? From then on it is one that others repeat. */
    synchronized boolean isNew(Visit visit) {
        forget();
        Instant now = clock.instant();
        Instant oldest = now.minus(WINDOW);
        int fromThere = 0;
        int noted = 0;
        for (Slice slice : slices) {
            Instant before = slice.visitors.get(visitor(slice, visit));
            if (before != null && before.isAfter(oldest)) {
                return false;
            }
            fromThere += slice.addresses.getOrDefault(address(slice, visit), 0);
            noted += slice.visitors.size();
        }
        if (fromThere >= MOST_PER_ADDRESS || noted >= MOST_NOTED) {
            return false;
        }
        Slice slice = current(now);
        slice.visitors.put(visitor(slice, visit), now);
        slice.addresses.merge(address(slice, visit), 1, Integer::sum);
        return true;
    }

    /** Throws keys away whose ten minutes are over. */
    synchronized void forget() {
        Instant oldest = clock.instant().minus(WINDOW).minus(SLICE);
        while (!slices.isEmpty() && !slices.getFirst().since.isAfter(oldest)) {
            slices.removeFirst();
        }
    }

    /** How many keys are known just now. */
    synchronized int keys() {
        return slices.size();
    }

    private Slice current(Instant now) {
        Slice last = slices.peekLast();
        if (last == null || !last.since.plus(SLICE).isAfter(now)) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            last =
                    new Slice(
                            now,
                            new SecretKeySpec(key, ALGORITHM),
                            new HashMap<>(),
                            new HashMap<>());
            slices.addLast(last);
        }
        return last;
    }

    private static ByteBuffer visitor(Slice slice, Visit visit) {
        return digest(slice.key, visit.code() + "\n" + visit.address() + "\n" + visit.agent());
    }

    private static ByteBuffer address(Slice slice, Visit visit) {
        return digest(slice.key, visit.code() + "\n" + visit.address());
    }

    private static ByteBuffer digest(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
