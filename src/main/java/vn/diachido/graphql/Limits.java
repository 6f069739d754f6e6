package vn.diachido.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request, one connection and one address may ask for.
 *
 * @param body of a request
 * @param tokens of a document
 * @param depth levels of a document, introspection apart
 * @param aliases fields of a document that have one
 * @param rootFields of an operation: each is a statement of its own
 * @param cost of an operation, as estimated before anything is read
 * @param page rows of a list
 * @param time for all that a request reads; the driver's options hold a statement to it
 * @param operationsPerSocket at a time
 * @param socketsPerAddress WebSockets and event streams at a time
 * @param connectionInit until a WebSocket has said who it is
 * @param publicSchema may the public ask what can be asked, and be told of names in mistakes?
 */
@ConfigurationProperties("diachido.limits")
public record Limits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("5000") int tokens,
        @DefaultValue("12") int depth,
        @DefaultValue("30") int aliases,
        @DefaultValue("20") int rootFields,
        @DefaultValue("10000") int cost,
        @DefaultValue("200") int page,
        @DefaultValue("30s") Duration time,
        @DefaultValue("100") int operationsPerSocket,
        @DefaultValue("20") int socketsPerAddress,
        @DefaultValue("10s") Duration connectionInit,
        @DefaultValue("true") boolean publicSchema) {

    public Limits {
        positive("body", body.toBytes());
        positive("tokens", tokens);
        positive("depth", depth);
        positive("aliases", aliases);
        positive("root-fields", rootFields);
        positive("cost", cost);
        positive("page", page);
        positive("time", time.toMillis());
        positive("operations-per-socket", operationsPerSocket);
        positive("sockets-per-address", socketsPerAddress);
        positive("connection-init", connectionInit.toMillis());
    }

    private static void positive(String name, long value) {
        if (value <= 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "diachido.limits." + name + " is not a positive number of a usual size");
        }
    }
}
