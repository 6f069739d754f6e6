package vn.diachido.access.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.diachido.access.CommandDoer;
import vn.diachido.access.Trust;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Role;

/** Administrators made on the server itself. */
@Component
public class AdministratorAccounts {

    private static final String FIRST_LOGIN = "admin";
    private static final String FIRST_NAME = "Quản trị viên";

    private final AccountRepository accounts;
    private final Invitations invitations;
    private final Grants grants;
    private final CommandDoer commands;
    private final Trust trust;

    AdministratorAccounts(
            AccountRepository accounts,
            Invitations invitations,
            Grants grants,
            CommandDoer commands,
            Trust trust) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.grants = grants;
        this.commands = commands;
        this.trust = trust;
    }

    /**
     * Makes an administrator.
     *
     * @return the link by which its person sets a password
     * @throws Mistake where the login is taken, or login or name cannot be
     */
    String create(String login, String name) {
        Person person = Person.of(name, null, null);
        return trust.trusted(() -> {
            Invitations.Invited invited = invitations.invite(commands.doer(), login, person);
            grants.give(
                    commands.doer(),
                    new Grants.Wanted(invited.account(), Role.ADMINISTRATOR, null, null, null));
            return invited.link();
        });
    }

    /** A new link for an account of any role. */
    String renew(String login) {
        return trust.trusted(() -> {
            Account account =
                    accounts.findByLogin(Login.of(login))
                            .orElseThrow(() -> new Mistake("NOT_FOUND", "login"));
            return invitations.renew(commands.doer(), account).link();
        });
    }

    /** The first one's link; empty where there is an account already. */
    Optional<String> createFirst() {
        return trust.trusted(() ->
                accounts.isEmpty()
                        ? Optional.of(create(FIRST_LOGIN, FIRST_NAME))
                        : Optional.<String>empty());
    }
}
