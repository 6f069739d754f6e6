package vn.diachido.access.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.HeldSession;
import vn.diachido.access.Note;
import vn.diachido.access.Sessions;
import vn.diachido.access.Token;
import vn.diachido.access.Trust;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.Mistake;

/** What somebody who is signed in does with the own account. */
@Component
public class OwnAccount {

    private static final int MOST_TOKENS = 20;

    /** A token for a program, and the session that it opens. */
    record Given(Token token, long session) {}

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final InvitationRepository invitations;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Trust trust;
    private final Audit audit;

    OwnAccount(
            AccountRepository accounts,
            Passwords passwords,
            SecondFactor secondFactor,
            InvitationRepository invitations,
            Attempts attempts,
            Sessions sessions,
            Trust trust,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.invitations = invitations;
        this.attempts = attempts;
        this.sessions = sessions;
        this.trust = trust;
        this.audit = audit;
    }

    /** Ends all other sessions and tokens, and links not used yet. */
    void changePassword(long id, String current, String fresh, Caller caller) {
        change(
                id,
                "PASSWORD_CHANGED",
                account -> {
                    prove(account, current, "current", caller);
                    PasswordRule.check(fresh, account, "new");
                    accounts.setPassword(id, passwords.hash(fresh));
                    invitations.endAll(id);
                    sessions.endAllBut(id, session(caller).map(HeldSession::id).orElse(0L));
                });
    }

    /** The new secret as an authenticator reads it. */
    String beginSecondFactor(long id, String password, Caller caller) {
        return trust.trusted(() -> {
            Account account = get(id);
            prove(account, password, "password", caller);
            return secondFactor.begin(account);
        });
    }

    void confirmSecondFactor(long id, String code, Caller caller) {
        change(
                id,
                "SECOND_FACTOR_SET",
                account -> {
                    attempts.count(own(account), caller);
                    secondFactor.confirm(account, code);
                    attempts.succeeded(own(account));
                });
    }

    void endSecondFactor(long id, String password, Caller caller) {
        change(
                id,
                "SECOND_FACTOR_ENDED",
                account -> {
                    prove(account, password, "password", caller);
                    secondFactor.end(account);
                });
    }

    Given createToken(long id, String name, LocalDate lastDay) {
        if (name.isBlank() || name.length() > 100) {
            throw new Mistake("TOKEN_NAME_BAD", "name", 100);
        }
        LocalDate today = Today.is();
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            throw new Mistake("DAY_OUT_OF_RANGE", "validTo", today, today.plusYears(1));
        }
        Instant end = lastDay.plusDays(1).atStartOfDay(Today.ZONE).toInstant();
        return trust.trusted(() -> {
            if (sessions.countTokens(get(id).id()) >= MOST_TOKENS) {
                throw new Mistake("TOO_MANY_TOKENS", "", MOST_TOKENS);
            }
            Token token = Token.fresh();
            long session = sessions.give(id, token, name, end);
            audit.note(Note.of(Doer.account(id), "TOKEN_MADE", id).on("Session", session));
            return new Given(token, session);
        });
    }

    void endSession(long id, long session) {
        if (!sessions.end(id, session)) {
            throw new Mistake("NOT_FOUND", "id");
        }
        audit.note(Note.of(Doer.account(id), "SESSION_ENDED", id).on("Session", session));
    }

    /**
     * @param password asked for where the address changes: with it an account may be got back
     */
    void correct(
            long id, Person person, String language, @Nullable String password, Caller caller) {
        if (!language.equals("vi") && !language.equals("en")) {
            throw new Mistake("LANGUAGE_BAD", "language");
        }
        change(
                id,
                "DATA_CORRECTED",
                account -> {
                    if (!Objects.equals(account.email(), person.email())) {
                        if (password == null || password.isEmpty()) {
                            throw new Mistake("PASSWORD_NEEDED", "password");
                        }
                        prove(account, password, "password", caller);
                    }
                    accounts.correct(id, person, language);
                });
    }

    /**
     * Is it the person, not only the open browser?
     *
     * @throws Mistake where the password is wrong
     */
    public void prove(long id, String password, Caller caller) {
        trust.run(() -> prove(get(id), password, "password", caller));
    }

    private void change(long id, String action, Consumer<Account> work) {
        trust.run(() -> {
            work.accept(get(id));
            audit.note(Note.of(Doer.account(id), action, id).on("Account", id));
        });
    }

    private Optional<HeldSession> session(Caller caller) {
        return caller.token().map(Token::new).flatMap(sessions::use);
    }

    private Account get(long id) {
        return accounts.findForUpdate(id).orElseThrow(() -> new Mistake("NOT_FOUND", ""));
    }

    /** Is it the person, not only the open browser? */
    private void prove(Account account, String password, String field, Caller caller) {
        attempts.count(own(account), caller);
        if (!passwords.matches(password, account.password())) {
            throw new Mistake("PASSWORD_WRONG", field);
        }
        attempts.succeeded(own(account));
    }

    /** Counted apart from signing in: nobody else's tries keep a person from the own account. */
    private static String own(Account account) {
        return "own " + account.id();
    }
}
