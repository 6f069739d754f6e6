package vn.diachido.access.account;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Sessions;
import vn.diachido.access.Trust;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;

/** What an administrator does with the accounts of others. */
@Component
class Administration {

    private static final int LEAST_REASON_CHARACTERS = 10;
    private static final int MOST_REASON_CHARACTERS = 1000;

    private final AccountRepository accounts;
    private final SecondFactor secondFactor;
    private final Grants grants;
    private final Sessions sessions;
    private final Trust trust;
    private final Audit audit;

    Administration(
            AccountRepository accounts,
            SecondFactor secondFactor,
            Grants grants,
            Sessions sessions,
            Trust trust,
            Audit audit) {
        this.accounts = accounts;
        this.secondFactor = secondFactor;
        this.grants = grants;
        this.sessions = sessions;
        this.trust = trust;
        this.audit = audit;
    }

    /** Its sessions and tokens end, too. */
    void suspend(Doer by, long id, String reason) {
        change(
                by,
                id,
                "ACCOUNT_SUSPENDED",
                reason,
                account -> {
                    if (!account.lives()) {
                        throw new Mistake("STATE_BAD", "account");
                    }
                    grants.checkNotLast(id);
                    accounts.setState(id, Account.State.SUSPENDED);
                    sessions.endAll(id);
                });
    }

    void restore(Doer by, long id, String reason) {
        change(
                by,
                id,
                "ACCOUNT_RESTORED",
                reason,
                account -> {
                    if (account.state() != Account.State.SUSPENDED) {
                        throw new Mistake("STATE_BAD", "account");
                    }
                    boolean invited = account.password() == null && !accounts.hasIdentity(id);
                    accounts.setState(id, invited ? Account.State.INVITED : Account.State.ACTIVE);
                });
    }

    void endSecondFactor(Doer by, long id, String reason) {
        change(by, id, "SECOND_FACTOR_ENDED", reason, secondFactor::end);
    }

    /** The contact as it is; that it was looked at is noted first of all. */
    Account reveal(Doer by, long id, String reason) {
        return change(by, id, "CONTACT_REVEALED", reason, account -> {});
    }

    Account get(long id) {
        return trust.trusted(() -> find(id));
    }

    private Account find(long id) {
        return accounts.findForUpdate(id).orElseThrow(() -> new Mistake("NOT_FOUND", "account"));
    }

    private Account change(Doer by, long id, String action, String reason, Consumer<Account> work) {
        String words = PlainText.line(reason);
        if (words.codePointCount(0, words.length()) < LEAST_REASON_CHARACTERS) {
            throw new Mistake("REASON_TOO_SHORT", "reason", LEAST_REASON_CHARACTERS);
        }
        if (words.length() > MOST_REASON_CHARACTERS) {
            throw new Mistake("REASON_TOO_LONG", "reason", MOST_REASON_CHARACTERS);
        }
        return trust.trusted(() -> {
            Account account = find(id);
            work.accept(account);
            audit.note(Note.of(by, action, id).on("Account", id).because(words));
            return account;
        });
    }
}
