package vn.diachido.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Starts the map, the API and its database, until Ctrl-C or SIGTERM.")
final class ServeCommand implements Callable<Integer> {

    /** What shells report of a process that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    private static final int MAX_PORT = 65_535;

    private final Application application;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description =
                    "Port on 127.0.0.1 of /actuator/health and /actuator/prometheus; 0 for none"
                            + " (default: PORT + 1, none where that is taken).")
    private @Nullable Integer managementPort;

    @Option(names = "--empty", description = "Leaves an empty database empty.")
    private boolean empty;

    @Option(
            names = "--until-ready",
            description = "Ends as soon as it is ready: would it start, and how fast?")
    private boolean untilReady;

    @Mixin private DataOptions data = new DataOptions();

    @Spec private @Nullable CommandSpec spec;

    ServeCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        checkRange(port, 1, "--port");
        checkRange(managementPort == null ? 0 : managementPort, 0, "--management-port");
        if (Objects.equals(managementPort, port)) {
            throw wrong("--management-port must be another port than --port, not also " + port);
        }
        if (!isFree(port)) {
            throw taken(port, "--port");
        }
        say("Starting; the data is in " + data.folder());
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext context = start();
        context.addApplicationListener(
                (ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        say("Sẵn sàng · Ready: http://127.0.0.1:" + port + "/");
        if (untilReady) {
            context.close();
        }
        closed.await();
        return 0;
    }

    /**
     * A signal before the application is ready ends it at once: the framework would first finish
     * its start. The database rolls back what was begun and ends with this process.
     */
    private ConfigurableApplicationContext start() {
        Runtime machine = Runtime.getRuntime();
        Thread abort = Thread.ofPlatform().unstarted(() -> machine.halt(INTERRUPTED));
        machine.addShutdownHook(abort);
        try {
            return application.serve(arguments());
        } finally {
            machine.removeShutdownHook(abort);
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(data.arguments());
        arguments.add("--server.port=" + port);
        arguments.add("--management.server.port=" + managementPort());
        arguments.add("--" + DemonstrationDataLoading.PROPERTY + "=" + !empty);
        arguments.add("--" + WarmUp.PROPERTY + "=true");
        arguments.add("--diachido.first-administrator=true");
        return arguments;
    }

    private void say(String line) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private void checkRange(int number, int least, String option) {
        if (number < least || number > MAX_PORT) {
            throw wrong(
                    "%s must be from %d to %d, not %d".formatted(option, least, MAX_PORT, number));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** -1 is none. */
    private int managementPort() {
        if (managementPort == null) {
            if (port < MAX_PORT && isFree(port + 1)) {
                return port + 1;
            }
            say("Port " + (port + 1) + " is taken: no /actuator. See --management-port.");
            return -1;
        }
        if (managementPort > 0 && !isFree(managementPort)) {
            throw taken(managementPort, "--management-port");
        }
        return managementPort > 0 ? managementPort : -1;
    }

    /** Looked at before the database is started and filled for nothing. */
    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static CommandException taken(int port, String option) {
        return new CommandException(
                "Port %d is taken. Choose another with %s.".formatted(port, option));
    }
}
