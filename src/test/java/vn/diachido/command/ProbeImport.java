package vn.diachido.command;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** An import as a feature would bring it: says what it sees of the database. */
@Command(name = "probe", description = "Asks the database one question.")
public final class ProbeImport implements ImportCommand {

    @Parameters(paramLabel = "SQL")
    private @Nullable String question;

    @Override
    public int run(BeanFactory application) {
        if ("refuse".equals(question)) {
            throw new CommandException("There is nothing to import.");
        }
        JdbcClient database = application.getBean(JdbcClient.class);
        String answer = database.sql(String.valueOf(question)).query(String.class).single();
        System.out.println("answer: " + answer);
        return 0;
    }
}
