package vn.diachido.exchange;

/** What became of a row that the report tells of. */
public enum Severity {
    /** Left out. */
    REJECTED,
    /** Taken, but somebody should look at it. */
    WARNING,
    /** Taken, with a change that changes little. */
    NOTE
}
