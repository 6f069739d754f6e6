package vn.diachido.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In whose name a command acts; the same for every command that changes data. */
final class ActingOptions {

    @Option(
            names = "--as",
            paramLabel = "LOGIN",
            description =
                    "Act as this account, which has to be allowed to: the audit names it. Without it"
                            + " the audit names the owner of the machine.")
    private @Nullable String login;

    Optional<String> login() {
        return Optional.ofNullable(login);
    }
}
