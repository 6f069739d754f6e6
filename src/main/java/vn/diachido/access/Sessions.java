package vn.diachido.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is signed in where, and for how long. */
@Component
public class Sessions {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);
    private static final int LABEL_CHARACTERS = 200;

    private final SessionRepository sessions;
    private final Trust trust;
    private final Duration idle;
    private final Duration absolute;

    Sessions(
            SessionRepository sessions,
            Trust trust,
            @Value("${diachido.sessions.idle:12h}") Duration idle,
            @Value("${diachido.sessions.absolute:7d}") Duration absolute) {
        this.sessions = sessions;
        this.trust = trust;
        this.idle = idle;
        this.absolute = absolute;
    }

    /** How long a browser's session lasts however much it is used. */
    public Duration absolute() {
        return absolute;
    }

    /** A new token for a browser of an account. */
    public Token begin(long account, String agent) {
        Token token = Token.fresh();
        Instant now = Instant.now();
        trust.run(() -> {
            sessions.endOver(account, now);
            sessions.insert(
                    account, token.digest(), SessionKind.BROWSER, label(agent), now.plus(absolute));
        });
        return token;
    }

    /**
     * A token for a program of an account.
     *
     * @return the session's id
     */
    public long give(long account, Token token, String name, Instant expiresAt) {
        return trust.trusted(() ->
                sessions.insert(
                        account, token.digest(), SessionKind.TOKEN, label(name), expiresAt));
    }

    /** How many tokens for programs an account has. */
    public int countTokens(long account) {
        return trust.trusted(() -> sessions.countTokens(account, Instant.now()));
    }

    /** The session of a token while it lasts; notes now and then that it is used. */
    public Optional<HeldSession> use(Token token) {
        Instant now = Instant.now();
        return trust.trusted(() -> {
            Optional<HeldSession> held =
                    sessions.find(token.digest()).filter(session -> lasts(session, now));
            held.filter(session -> session.seenAt().plus(NOTED_EVERY).isBefore(now))
                    .ifPresent(session -> sessions.seen(session.id(), now));
            return held;
        });
    }

    /** A session as long as it lasts; asked under {@link Trust}. */
    Optional<HeldSession> find(long id) {
        Instant now = Instant.now();
        return sessions.find(id).filter(session -> lasts(session, now));
    }

    /** Has a session neither expired nor been idle for too long? */
    public boolean lasts(HeldSession session, Instant now) {
        return now.isBefore(session.expiresAt())
                && (session.kind() == SessionKind.TOKEN
                        || now.isBefore(session.seenAt().plus(idle)));
    }

    /** Whether there was one of that account. */
    public boolean end(long account, long id) {
        return trust.trusted(() -> sessions.end(account, id));
    }

    public void endAll(long account) {
        trust.trusted(() -> sessions.endAll(account));
    }

    public void endAllBut(long account, long kept) {
        trust.trusted(() -> sessions.endAllBut(account, kept));
    }

    private static String label(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LABEL_CHARACTERS
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LABEL_CHARACTERS));
    }
}
