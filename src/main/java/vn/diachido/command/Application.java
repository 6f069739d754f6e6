package vn.diachido.command;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as a command starts it. */
record Application(Class<?> source) {

    /** Imports take as long as they take; a query for a page does not. */
    private static final String NO_TIME_LIMIT =
            "--spring.datasource.hikari.data-source-properties.options=-c statement_timeout=0";

    /** Already told to the person by the framework's report. */
    static final class StartFailure extends RuntimeException {
        StartFailure(RuntimeException cause) {
            super(cause);
        }
    }

    String version() {
        String version = source.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    ConfigurableApplicationContext serve(List<String> arguments) {
        return start(new SpringApplication(source), arguments);
    }

    ConfigurableApplicationContext withoutWeb(List<String> arguments) {
        SpringApplication application = new SpringApplication(source);
        List<String> all = new ArrayList<>(arguments);
        all.add("--spring.main.web-application-type=none");
        all.add("--spring.main.lazy-initialization=true");
        all.add(NO_TIME_LIMIT);
        return start(application, all);
    }

    private static ConfigurableApplicationContext start(
            SpringApplication application, List<String> arguments) {
        try {
            return application.run(arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new StartFailure(e);
        }
    }
}
