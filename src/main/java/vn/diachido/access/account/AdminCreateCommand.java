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

/** {@code admin create}. */
@Command(
        name = "create",
        description =
                "Makes an administrator and prints the link by which the person sets a password. It"
                        + " works once, for three days.")
public final class AdminCreateCommand implements AdminCommand {

    @Option(names = "--login", required = true, description = "What is typed to sign in.")
    private String login = "";

    @Option(names = "--name", required = true, description = "The person's name.")
    private String name = "";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public int run(BeanFactory application) {
        try {
            String link = application.getBean(AdministratorAccounts.class).create(login, name);
            Objects.requireNonNull(spec).commandLine().getOut().println(link);
            return 0;
        } catch (Mistake mistake) {
            throw new CommandException(
                    switch (mistake.code()) {
                        case "LOGIN_TAKEN" ->
                                "There is an account with this login. For a new link: admin link.";
                        case "LOGIN_BAD" ->
                                "A login has 3 to 100 of: a-z 0-9 . _ @ + - (not as given).";
                        default -> "A name has 1 to 200 characters.";
                    });
        }
    }
}
