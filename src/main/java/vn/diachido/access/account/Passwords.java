package vn.diachido.access.account;

import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.diachido.query.request.Refusal;

/**
 * Hashes of passwords by Argon2id with what OWASP asks for (19 MiB, two passes, one lane). Few are
 * computed at a time, for the memory's sake; few wait, and who waits in vain is refused.
 */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int PATIENCE_SECONDS = 5;

    /** Who waits has a connection of the database meanwhile: some must be left for others. */
    private static final int MOST_WAITING = 3;

    /** Fits no password, and takes as long to find that out as any other. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                    .formatted(MEMORY_KIB, PASSES, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore free;

    Passwords(@Value("${diachido.passwords.at-once:2}") int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    String hash(String password) {
        return inTurn(() -> argon2.encode(normal(password)));
    }

    /**
     * Is it the password? Takes the same time where there is none.
     *
     * @param hash null where nobody can sign in with a password
     */
    boolean matches(String password, @Nullable String hash) {
        boolean possible = PasswordRule.isPossible(password);
        String tried = possible ? normal(password) : "";
        boolean same = inTurn(() -> argon2.matches(tried, hash == null ? NOBODYS : hash));
        return same && possible && hash != null;
    }

    /** Was it hashed with other parameters than today's? */
    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /** The same word however its marks were typed. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <R> R inTurn(Supplier<R> work) {
        if (free.getQueueLength() >= MOST_WAITING) {
            throw new Refusal(Refusal.Code.TIMEOUT, "busy");
        }
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(Refusal.Code.TIMEOUT, "busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Code.TIMEOUT, "busy");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
