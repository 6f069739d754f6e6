package vn.diachido.database.cluster;

import org.jspecify.annotations.Nullable;

/** The private cluster cannot be used; the message says why and what to do. */
public final class ClusterException extends RuntimeException {

    private final String problem;
    private final String remedy;

    ClusterException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    ClusterException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + "\n" + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    public String problem() {
        return problem;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
