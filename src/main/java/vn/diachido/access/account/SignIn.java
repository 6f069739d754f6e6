package vn.diachido.access.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.SignedIn;
import vn.diachido.access.Trust;
import vn.diachido.graphql.Caller;

/**
 * Signs in with login, password and code. An unknown login, a wrong password and an account that
 * may not sign in are answered alike, after the same work.
 */
@Component
class SignIn {

    /** What came of it. */
    enum Outcome {
        SIGNED_IN,
        CODE_NEEDED,
        CODE_WRONG,
        FAILED
    }

    record Result(Outcome outcome, long account) {}

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Attempts attempts;
    private final SignedIn signedIn;
    private final Trust trust;
    private final Audit audit;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            SecondFactor secondFactor,
            Attempts attempts,
            SignedIn signedIn,
            Trust trust,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.attempts = attempts;
        this.signedIn = signedIn;
        this.trust = trust;
        this.audit = audit;
    }

    Result run(String typed, String password, @Nullable String code, Caller caller) {
        String login = Login.tried(typed);
        attempts.count(login, caller);
        return trust.trusted(() -> {
            Optional<Account> account = accounts.findByLogin(login);
            boolean right =
                    passwords.matches(password, account.map(Account::password).orElse(null));
            Outcome outcome =
                    account.filter(known -> right && known.state() == Account.State.ACTIVE)
                            .map(known -> decide(known, code))
                            .orElse(Outcome.FAILED);
            Long id = account.map(Account::id).orElse(null);
            if (id != null && outcome == Outcome.SIGNED_IN) {
                attempts.succeeded(login);
                renew(account.get(), password);
                signedIn.begin(id, caller, "PASSWORD");
                return new Result(outcome, id);
            }
            if (outcome != Outcome.CODE_NEEDED) {
                audit.note(Note.of(Doer.PUBLIC, "SIGN_IN_FAILED", id));
            }
            return new Result(outcome, 0);
        });
    }

    private Outcome decide(Account account, @Nullable String code) {
        if (!account.hasSecondFactor()) {
            return Outcome.SIGNED_IN;
        }
        if (code == null || code.isBlank()) {
            return Outcome.CODE_NEEDED;
        }
        return secondFactor.use(account, code) ? Outcome.SIGNED_IN : Outcome.CODE_WRONG;
    }

    /** A hash of older parameters becomes one of today's while the password is at hand. */
    private void renew(Account account, String password) {
        String hash = account.password();
        if (hash != null && passwords.isOutdated(hash)) {
            accounts.setPassword(account.id(), passwords.hash(password));
        }
    }
}
