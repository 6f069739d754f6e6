package vn.diachido.exchange;

/** An import that cannot go on: nothing of it is stored. The message says what to do. */
public final class ImportRefused extends RuntimeException {

    private final String code;

    /** The code is in upper snake case and stays the same over releases. */
    public ImportRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public ImportRefused(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
