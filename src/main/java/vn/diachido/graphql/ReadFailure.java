package vn.diachido.graphql;

/** A read that PostgreSQL did not finish. */
public final class ReadFailure extends RuntimeException {

    ReadFailure(Throwable cause) {
        super("a read failed", cause);
    }
}
