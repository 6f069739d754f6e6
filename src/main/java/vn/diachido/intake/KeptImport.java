package vn.diachido.intake;

import org.jspecify.annotations.Nullable;

/** An import whose changes are kept while it runs, so that it can be taken back. */
final class KeptImport {

    private final String title;
    private final long account;
    private final boolean verified;
    private @Nullable Long id;

    KeptImport(String title, long account, boolean verified) {
        this.title = title;
        this.account = account;
        this.verified = verified;
    }

    String title() {
        return title;
    }

    long account() {
        return account;
    }

    boolean verified() {
        return verified;
    }

    /** Null where nothing was kept. */
    @Nullable Long id() {
        return id;
    }

    void keep(@Nullable Long number) {
        id = number;
    }
}
