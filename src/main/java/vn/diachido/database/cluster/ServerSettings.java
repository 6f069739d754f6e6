package vn.diachido.database.cluster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the server is set, as arguments on its command line. */
record ServerSettings(Map<String, String> values) {

    /**
     * Loopback only; a query whose client is gone ends within a second, any other after 30, unless
     * its session says otherwise; queries here are too short to pay for being compiled; what people
     * asked for stays out of the log.
     */
    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "client_connection_check_interval", "1s",
                    "statement_timeout", "30s",
                    "jit", "off",
                    "random_page_cost", "1.1",
                    "shared_buffers", "256MB",
                    "max_wal_size", "1GB",
                    "log_parameter_max_length", "0");

    static ServerSettings with(Map<String, String> additions) {
        Map<String, String> values = new TreeMap<>(DEFAULTS);
        values.putAll(additions);
        return new ServerSettings(values);
    }

    List<String> arguments(int port) {
        return Stream.concat(
                        Stream.of("--port=" + port),
                        values.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toList();
    }
}
