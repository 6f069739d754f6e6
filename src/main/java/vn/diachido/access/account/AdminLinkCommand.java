package vn.diachido.access.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.diachido.command.AdminCommand;
import vn.diachido.command.CommandException;
import vn.diachido.graphql.Mistake;

/** {@code admin link}. */
@Command(
        name = "link",
        description =
                "Prints a new link by which the person of an account sets a password. It works once,"
                        + " for three days; earlier ones work no more.")
public final class AdminLinkCommand implements AdminCommand {

    @Option(names = "--login", required = true, description = "What is typed to sign in.")
    private String login = "";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public int run(BeanFactory application) {
        try {
            String link = application.getBean(AdministratorAccounts.class).renew(login);
            Objects.requireNonNull(spec).commandLine().getOut().println(link);
            return 0;
        } catch (Mistake mistake) {
            throw new CommandException(
                    mistake.code().equals("ACCOUNT_ENDED")
                            ? "This account is suspended or erased."
                            : "There is no account with this login.");
        }
    }
}
