package vn.diachido.access.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diachido.database.jooq.access.tables.records.AccountRecord;

/**
 * Somebody who signs in, with what that takes.
 *
 * @param password its hash
 * @param secret of the second factor, encrypted
 * @param factorSince since when a code is asked for
 * @param step the last time step whose code was used
 */
record Account(
        long id,
        String login,
        String name,
        @Nullable String email,
        @Nullable String phone,
        State state,
        @Nullable String password,
        byte @Nullable [] secret,
        @Nullable Instant factorSince,
        long step) {

    enum State {
        INVITED,
        ACTIVE,
        SUSPENDED,
        ERASED
    }

    static Account of(AccountRecord row) {
        return new Account(
                row.getId(),
                row.getLogin(),
                row.getName(),
                row.getEmail(),
                row.getPhone(),
                State.valueOf(row.getState()),
                row.getPassword(),
                row.getTotpSecret(),
                row.getTotpSince() == null ? null : row.getTotpSince().toInstant(),
                row.getTotpStep());
    }

    /** May it sign in, or set a password to? */
    boolean lives() {
        return state == State.ACTIVE || state == State.INVITED;
    }

    boolean hasSecondFactor() {
        return factorSince != null;
    }

    /** Never its secrets: they would stand in a log. */
    @Override
    public String toString() {
        return "Account " + id;
    }
}
