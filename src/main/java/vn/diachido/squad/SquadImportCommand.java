package vn.diachido.squad;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.diachido.command.CommandException;
import vn.diachido.command.ImportCommand;
import vn.diachido.command.ImportOptions;
import vn.diachido.exchange.ImportResult;

/** {@code import squads}. */
@Command(
        name = "squads",
        description =
                "Invented squads among the hamlets there are, to try coverage out. They are marked as"
                        + " demonstration and replace those invented before.")
public final class SquadImportCommand implements ImportCommand {

    private static final int MOST = 100_000;

    @Option(names = "--demonstration", required = true, description = "Invent them.")
    private boolean demonstration;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "The same seed gives the same squads (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--count",
            defaultValue = "300",
            description = "How many, at most one a hamlet (default: ${DEFAULT-VALUE}).")
    private int count;

    @Mixin private ImportOptions options = new ImportOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public int run(BeanFactory application) throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (count < 0 || count > MOST) {
            throw new CommandException("--count must be from 0 to " + MOST);
        }
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        ImportResult result =
                application
                        .getBean(DemonstrationSquads.class)
                        .place(seed, count, today, options.apply());
        return options.tell(result, command.commandLine().getOut());
    }
}
