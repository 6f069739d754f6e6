package vn.diachido.exchange;

/** One row that is left out of an import; it goes to the report, the others go on. */
public final class RowRejected extends RuntimeException {

    private final String code;
    private final String value;
    private final String field;

    /** The value is the one that is wrong, as the file has it; empty where none is to blame. */
    public RowRejected(String code, String reason, String value) {
        this(code, reason, value, "");
    }

    /** The field is the one whose cell is to blame, where the value does not tell. */
    public RowRejected(String code, String reason, String value, String field) {
        super(reason, null, false, false);
        this.code = code;
        this.value = value;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public String value() {
        return value;
    }

    /** Empty where the value tells. */
    public String field() {
        return field;
    }
}
