package vn.diachido.graphql.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event stream, read line by line from a socket as slowly as a test likes. */
public final class Stream implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A test fails rather than wait longer. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader lines;

    private Stream(Socket socket, BufferedReader lines) {
        this.socket = socket;
        this.lines = lines;
    }

    /**
     * @param headers more lines of the request's head
     */
    public static Stream open(
            URI server, String document, Map<String, ?> variables, String... headers) {
        try {
            Socket socket = new Socket();
            socket.connect(
                    new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            byte[] body = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
            String head =
                    """
                    POST /graphql HTTP/1.0
                    Host: 127.0.0.1
                    Accept: text/event-stream
                    Accept-Language: en
                    Content-Type: application/json
                    Content-Length: %d
                    %s
                    """
                            .formatted(
                                    body.length,
                                    java.util.stream.Stream.of(headers)
                                            .map(line -> line + "\n")
                                            .collect(java.util.stream.Collectors.joining()))
                            .replace("\n", "\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new Stream(
                    socket,
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next result; a null of JSON where the stream is complete. Signs of life are passed over.
     */
    public JsonNode next() {
        try {
            String event = "";
            String line = lines.readLine();
            while (line != null) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    if (event.equals("complete")) {
                        return JSON.nullNode();
                    }
                    return whole(line.substring("data:".length()));
                }
                line = lines.readLine();
            }
            throw new IllegalStateException("the stream ended without being complete");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An event that no blank line ends is none: the connection broke in the middle of it. */
    private JsonNode whole(String data) throws IOException {
        if (!"".equals(lines.readLine())) {
            throw new IllegalStateException("the stream was cut off");
        }
        return JSON.readTree(data);
    }

    List<JsonNode> next(int count) {
        List<JsonNode> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            results.add(next());
        }
        return results;
    }

    /** Reads until a sign of life comes. */
    void awaitComment() {
        try {
            String line = lines.readLine();
            while (!line.startsWith(":")) {
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a network does it, without a word. */
    @Override
    public void close() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
