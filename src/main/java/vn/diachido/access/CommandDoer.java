package vn.diachido.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.diachido.command.ApplicationCommand;
import vn.diachido.command.CommandAuthority;
import vn.diachido.command.CommandException;
import vn.diachido.command.ImportCommand;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/**
 * Who gives the command that this process runs: the machine's owner, or the account that was named.
 * The name is taken as it is, for whoever has the machine has the database.
 */
@Component
public class CommandDoer implements CommandAuthority {

    private final ViewerRepository viewers;
    private final Trust trust;
    private volatile Doer doer = Doer.MACHINE;

    /** Who does an import that was started from a page, for as long as it runs. */
    private static final ScopedValue<Doer> ON_A_PAGE = ScopedValue.newInstance();

    CommandDoer(ViewerRepository viewers, Trust trust) {
        this.viewers = viewers;
        this.trust = trust;
    }

    public Doer doer() {
        return ON_A_PAGE.isBound() ? ON_A_PAGE.get() : doer;
    }

    /** What the work does is done by an account. */
    public <R> R as(long account, Supplier<R> work) {
        return ScopedValue.where(ON_A_PAGE, Doer.account(account)).call(work::get);
    }

    @Override
    public void act(ApplicationCommand command, String login) {
        Optional<Viewer> viewer = trust.trusted(() -> viewers.findByLogin(login));
        long account =
                viewer.map(Viewer::account)
                        .orElseThrow(() ->
                                new CommandException("There is no active account " + login + "."));
        if (viewer.filter(known -> may(known, command)).isEmpty()) {
            throw new CommandException(
                    "The account %s may not do this: it takes an administrator%s."
                            .formatted(
                                    login,
                                    command instanceof ImportCommand
                                            ? ", or a province editor of everywhere"
                                            : ""));
        }
        doer = Doer.account(account);
    }

    /** An import may write anything anywhere. */
    private static boolean may(Viewer viewer, ApplicationCommand command) {
        return viewer.has(Role.ADMINISTRATOR)
                || command instanceof ImportCommand
                        && viewer.area(Role.PROVINCE_EDITOR).everywhere();
    }
}
