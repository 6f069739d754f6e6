package vn.diachido.graphql;

import java.sql.SQLException;
import vn.diachido.query.Refusal;

/** A read that PostgreSQL did not finish. */
public final class ReadFailure extends RuntimeException {

    /** SQLSTATE of a statement that was cancelled, by its time limit among other reasons. */
    private static final String QUERY_CANCELED = "57014";

    private ReadFailure(SQLException cause) {
        super("a read failed", cause);
    }

    /** A {@link Refusal} where the question took too long, else a failure. */
    static RuntimeException of(SQLException cause) {
        return QUERY_CANCELED.equals(cause.getSQLState())
                ? new Refusal(Refusal.Code.TIMEOUT, "timeout")
                : new ReadFailure(cause);
    }
}
