package vn.diachido.access.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;

/** Which account somebody has who is known to a provider. */
@Component
public class Identities {

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final Trust trust;
    private final Audit audit;

    Identities(
            IdentityRepository identities,
            AccountRepository accounts,
            InvitationRepository invitations,
            Trust trust,
            Audit audit) {
        this.identities = identities;
        this.accounts = accounts;
        this.invitations = invitations;
        this.trust = trust;
        this.audit = audit;
    }

    /** The account of an identity, where it may sign in. */
    public Optional<Long> find(String issuer, String subject) {
        return trust.trusted(
                () -> known(issuer, subject).filter(Identities::isActive).map(Account::id));
    }

    /**
     * The same; who comes for the first time gets the one account for which an administrator
     * entered the address.
     *
     * @param email as the provider has verified it; null where it has not
     */
    public Optional<Long> findOrLink(String issuer, String subject, @Nullable String email) {
        return trust.trusted(() -> {
            Optional<Account> account = known(issuer, subject);
            if (account.isEmpty() && email != null) {
                account = byEmail(issuer, email);
                account.ifPresent(found -> link(issuer, subject, found));
            }
            Optional<Long> signedIn = account.filter(Account::lives).map(Account::id);
            if (signedIn.isEmpty()) {
                Long known = account.map(Account::id).orElse(null);
                audit.note(Note.of(Doer.PUBLIC, "SIGN_IN_FAILED", known).with("issuer", issuer));
            }
            return signedIn;
        });
    }

    private Optional<Account> known(String issuer, String subject) {
        return identities.findAccount(issuer, subject).flatMap(accounts::find);
    }

    private static boolean isActive(Account account) {
        return account.state() == Account.State.ACTIVE;
    }

    /** An address that two have, or an account that asks for a code, is nobody's for sure. */
    private Optional<Account> byEmail(String issuer, String email) {
        List<Account> having = accounts.listByEmail(email).stream().filter(Account::lives).toList();
        return having.size() == 1
                ? having.stream()
                        .filter(account -> !account.hasSecondFactor())
                        .filter(account -> !identities.exists(issuer, account.id()))
                        .findFirst()
                : Optional.empty();
    }

    private void link(String issuer, String subject, Account account) {
        identities.link(issuer, subject, account.id());
        if (account.state() == Account.State.INVITED) {
            accounts.setState(account.id(), Account.State.ACTIVE);
            invitations.endAll(account.id());
        }
        audit.note(
                Note.of(Doer.account(account.id()), "IDENTITY_LINKED", account.id())
                        .with("issuer", issuer));
    }
}
