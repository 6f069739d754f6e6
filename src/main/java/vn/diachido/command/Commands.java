package vn.diachido.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;
import vn.diachido.database.cluster.ClusterException;
import vn.diachido.exchange.ImportRefused;

/** The tree of commands: its own and those that features bring. */
public final class Commands {

    private final Application application;

    private Commands(Application application) {
        this.application = application;
    }

    /**
     * Does what a command line says.
     *
     * @param application the class that Spring starts from
     * @return the exit code
     */
    public static int run(Class<?> application, String... arguments) {
        return of(application).execute(arguments);
    }

    static CommandLine of(Class<?> application) {
        return new Commands(new Application(application)).tree();
    }

    private CommandLine tree() {
        CommandLine imports = new CommandLine(new ImportParentCommand());
        ServiceLoader.load(ImportCommand.class).forEach(command -> add(imports, command));
        CommandLine admin = new CommandLine(new AdminParentCommand());
        ServiceLoader.load(AdminCommand.class).forEach(command -> add(admin, command));
        CommandLine root =
                new CommandLine(new DiachidoCommand())
                        .addSubcommand(new ServeCommand(application))
                        .addSubcommand(imports)
                        .addSubcommand(admin)
                        .addSubcommand(new DoctorCommand());
        ServiceLoader.load(ApplicationCommand.class).forEach(command -> add(root, command));
        describe(root, application.version());
        return root.setExecutionStrategy(this::execute)
                .setExecutionExceptionHandler(Commands::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static void add(CommandLine parent, ApplicationCommand command) {
        CommandLine added = new CommandLine(command);
        added.addMixin("data", new DataOptions());
        added.addMixin("acting", new ActingOptions());
        parent.addSubcommand(added);
    }

    private static void describe(CommandLine command, String version) {
        command.getCommandSpec().mixinStandardHelpOptions(true).version(version);
        command.getSubcommands().values().forEach(below -> describe(below, version));
    }

    private int execute(ParseResult parsed) throws CommandLine.ExecutionException {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandLine last = parsed.asCommandLineList().getLast();
        if (last.getCommand() instanceof ApplicationCommand command) {
            return run(last, command);
        }
        if (!(last.getCommand() instanceof Callable)) {
            last.usage(last.getErr());
            return ExitCode.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int run(CommandLine line, ApplicationCommand command) {
        DataOptions data = mixin(line, "data", DataOptions.class);
        ActingOptions acting = mixin(line, "acting", ActingOptions.class);
        try (ConfigurableApplicationContext context = application.withoutWeb(data.arguments())) {
            acting.login()
                    .ifPresent(
                            login -> context.getBean(CommandAuthority.class).act(command, login));
            return command.run(context);
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, "failed", e);
        }
    }

    private static <T> T mixin(CommandLine line, String name, Class<T> type) {
        return type.cast(
                Objects.requireNonNull(line.getMixins().get(name), "every command has it"));
    }

    private static int explain(Exception problem, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        switch (problem) {
            case Application.StartFailure reported -> {}
            case CommandException known -> err.println(known.getMessage());
            case ImportRefused known -> err.println(known.getMessage());
            case ClusterException known -> err.println(known.getMessage());
            default -> problem.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }
}
