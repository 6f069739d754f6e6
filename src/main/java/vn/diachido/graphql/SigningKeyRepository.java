package vn.diachido.graphql;

import static vn.diachido.database.jooq.query.Tables.SIGNING_KEY;

import java.security.SecureRandom;
import org.jooq.DSLContext;

/** The key that signs cursors: made once, the same for all instances over one database. */
final class SigningKeyRepository {

    private static final int KEY_BYTES = 32;

    private final DSLContext dsl;

    SigningKeyRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    byte[] get() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        dsl.insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.NAME, "cursor")
                .set(SIGNING_KEY.KEY, fresh)
                .onConflictDoNothing()
                .execute();
        return dsl.fetchSingle(SIGNING_KEY, SIGNING_KEY.NAME.eq("cursor")).getKey();
    }
}
