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

    /** What we say of it ourselves: without the words of a library or of the database. */
    public String ownWords() {
        String message = String.valueOf(getMessage());
        return getCause() == null ? message : message.replace(": " + getCause().getMessage(), "");
    }
}
