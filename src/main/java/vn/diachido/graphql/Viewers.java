package vn.diachido.graphql;

import java.util.Map;
import java.util.Optional;
import vn.diachido.query.request.Viewer;

/** Knows who holds what a request shows, and what row-level security is told of them. */
public interface Viewers {

    /** Whoever holds a token; empty where nobody does, or does no more. */
    Optional<Viewer> find(String token);

    /** May a viewer still what it may? Not after a session ended, or a grant was given or taken. */
    boolean isCurrent(Viewer viewer);

    /** The same, looked up anew. */
    boolean isStill(Viewer viewer);

    /** Settings of PostgreSQL by name, for the length of a transaction. */
    Map<String, String> settings(Viewer viewer);
}
