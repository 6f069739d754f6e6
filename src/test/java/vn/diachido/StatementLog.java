package vn.diachido;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down every statement that an application prepares on any of its connections for those who
 * ask it, so not what follows changes of its own accord.
 */
public final class StatementLog {

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    private StatementLog() {}

    /** What was prepared since the log was cleared. */
    public static List<String> statements() {
        return List.copyOf(STATEMENTS);
    }

    public static void clear() {
        STATEMENTS.clear();
    }

    /** To be started beside the application; not annotated, so that no scan finds it. */
    public static class Logging {

        @Bean
        static BeanPostProcessor logging() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Logged(source) : bean;
                }
            };
        }
    }

    private static final class Logged extends DelegatingDataSource {

        Logged(DataSource target) {
            super(target);
        }

        private static boolean isAsked() {
            return !Thread.currentThread().getName().startsWith("changes");
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().startsWith("prepare") && isAsked()) {
                                    STATEMENTS.add(String.valueOf(arguments[0]));
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }
    }
}
