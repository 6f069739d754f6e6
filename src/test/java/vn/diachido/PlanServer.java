package vn.diachido;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Makes an application answer reads with PostgreSQL's plan for them instead of their rows. */
public final class PlanServer {

    private static final String READ = "select (select json_build_object";

    private PlanServer() {}

    /** To be started beside the application; not annotated, so that no scan finds it. */
    public static class Plans {

        @Bean
        static BeanPostProcessor planning() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Planning(source) : bean;
                }
            };
        }
    }

    private static final class Planning extends DelegatingDataSource {

        Planning(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            InvocationHandler rewriting =
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")
                                && String.valueOf(arguments[0]).startsWith(READ)) {
                            arguments[0] = "explain (format json) " + arguments[0];
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    };
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            rewriting);
        }
    }
}
