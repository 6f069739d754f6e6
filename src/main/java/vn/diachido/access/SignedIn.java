package vn.diachido.access;

import static vn.diachido.access.SessionKind.BROWSER;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.SessionCookie;

/** Signs a browser in and out, whichever way somebody proved who it is. */
@Component
public class SignedIn {

    private final Sessions sessions;
    private final SessionRepository rows;
    private final Trust trust;
    private final Audit audit;

    SignedIn(Sessions sessions, SessionRepository rows, Trust trust, Audit audit) {
        this.sessions = sessions;
        this.rows = rows;
        this.trust = trust;
        this.audit = audit;
    }

    /**
     * A new session with a new cookie; the one that the browser had ends.
     *
     * @param way how somebody proved who it is
     */
    public void begin(long account, Caller caller, String way) {
        trust.run(() -> {
            caller.token().ifPresent(this::endOfBrowser);
            Token token = sessions.begin(account, caller.agent());
            rows.noteSignIn(account);
            audit.note(Note.of(Doer.account(account), "SIGNED_IN", account).with("by", way));
            caller.headers()
                    .add(
                            HttpHeaders.SET_COOKIE,
                            SessionCookie.of(token.text(), sessions.absolute(), caller.secure()));
        });
    }

    /** Ends the session that a request came with. */
    public void end(long account, Caller caller) {
        trust.run(() -> {
            caller.token()
                    .flatMap(text -> rows.find(new Token(text).digest()))
                    .ifPresent(held -> rows.end(held.account(), held.id()));
            audit.note(Note.of(Doer.account(account), "SIGNED_OUT", account));
        });
        forget(caller);
    }

    /** Ends all sessions and tokens of an account. */
    public void endAll(long account, Caller caller) {
        trust.run(() -> {
            rows.endAll(account);
            audit.note(
                    Note.of(Doer.account(account), "SIGNED_OUT", account)
                            .with("where", "EVERYWHERE"));
        });
        forget(caller);
    }

    private void endOfBrowser(String text) {
        rows.find(new Token(text).digest())
                .filter(held -> held.kind() == BROWSER)
                .ifPresent(held -> rows.end(held.account(), held.id()));
    }

    private static void forget(Caller caller) {
        caller.headers().add(HttpHeaders.SET_COOKIE, SessionCookie.ended(caller.secure()));
    }
}
