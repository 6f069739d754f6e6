package vn.diachido.access.account;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Sessions;
import vn.diachido.access.Token;
import vn.diachido.access.Trust;
import vn.diachido.address.PublicAddress;
import vn.diachido.graphql.Mistake;

/** New accounts, and links that work once by which persons set their passwords. */
@Component
class Invitations {

    static final Duration LIFE = Duration.ofDays(3);

    /** The token follows the #: it goes to no server and into no log. */
    private static final String PAGE = "/admin/password#token=";

    /**
     * @param link absolute where the public address is known
     */
    record Invited(long account, String link) {}

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final Passwords passwords;
    private final Sessions sessions;
    private final PublicAddress address;
    private final Trust trust;
    private final Audit audit;

    Invitations(
            AccountRepository accounts,
            InvitationRepository invitations,
            Passwords passwords,
            Sessions sessions,
            PublicAddress address,
            Trust trust,
            Audit audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.sessions = sessions;
        this.address = address;
        this.trust = trust;
        this.audit = audit;
    }

    Invited invite(Doer by, String typedLogin, Person person) {
        String login = Login.of(typedLogin);
        return trust.trusted(() -> {
            long id =
                    accounts.insert(person, login)
                            .orElseThrow(() -> new Mistake("LOGIN_TAKEN", "login"));
            Invited invited = link(id);
            audit.note(Note.of(by, "ACCOUNT_INVITED", id).on("Account", id));
            return invited;
        });
    }

    Invited renew(Doer by, Account account) {
        if (!account.lives()) {
            throw new Mistake("ACCOUNT_ENDED", "account");
        }
        return trust.trusted(() -> {
            Invited invited = link(account.id());
            audit.note(Note.of(by, "INVITATION_RENEWED", account.id()).on("Account", account.id()));
            return invited;
        });
    }

    private Invited link(long account) {
        Token token = Token.fresh();
        invitations.renew(account, token.digest(), Instant.now().plus(LIFE));
        return new Invited(account, address.of(PAGE + token.text()));
    }

    /**
     * Sets the password of a link's account, which is signed in nowhere any more.
     *
     * @return the login
     */
    String accept(Token token, String password) {
        return trust.trusted(() -> {
            Account account =
                    invitations
                            .find(token.digest())
                            .flatMap(accounts::findForUpdate)
                            .filter(Account::lives)
                            .orElseThrow(Invitations::invalid);
            PasswordRule.check(password, account, "new");
            String hash = passwords.hash(password);
            if (!invitations.use(token.digest())) {
                throw invalid();
            }
            accounts.setPassword(account.id(), hash);
            accounts.setState(account.id(), Account.State.ACTIVE);
            sessions.endAll(account.id());
            audit.note(Note.of(Doer.account(account.id()), "PASSWORD_SET", account.id()));
            return account.login();
        });
    }

    private static Mistake invalid() {
        return new Mistake("LINK_INVALID", "token");
    }
}
