package vn.diachido.access;

import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param account the account that was signed in; null for others
 */
public record Doer(Kind kind, @Nullable Long account) {

    /** As the audit says it. */
    public enum Kind {
        ACCOUNT,
        MACHINE,
        PUBLIC
    }

    /** Anybody. */
    public static final Doer PUBLIC = new Doer(Kind.PUBLIC, null);

    /** A command on the server. */
    public static final Doer MACHINE = new Doer(Kind.MACHINE, null);

    public static Doer account(long id) {
        return new Doer(Kind.ACCOUNT, id);
    }
}
