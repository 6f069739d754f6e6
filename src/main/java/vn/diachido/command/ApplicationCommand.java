package vn.diachido.command;

import org.springframework.beans.factory.BeanFactory;

/**
 * A command that a feature brings. It is a picocli {@code @Command} with options only, listed in
 * {@code META-INF/services} under this type; it runs in the application without its web server, on
 * the same database as a running one.
 */
public interface ApplicationCommand {

    /**
     * Does the work with beans of the application.
     *
     * @return the exit code
     * @throws CommandException with what to tell the person who called
     */
    int run(BeanFactory application) throws Exception;
}
