package vn.diachido.access.account;

import static vn.diachido.database.jooq.access.Tables.INVITATION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {

    private final DSLContext sql;

    InvitationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Earlier links of the account work no more. */
    void renew(long account, byte[] digest, Instant expiresAt) {
        endAll(account);
        sql.insertInto(INVITATION)
                .set(INVITATION.ACCOUNT_ID, account)
                .set(INVITATION.DIGEST, digest)
                .set(INVITATION.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void endAll(long account) {
        sql.deleteFrom(INVITATION)
                .where(INVITATION.ACCOUNT_ID.eq(account), INVITATION.USED_AT.isNull())
                .execute();
    }

    /** Whose link it is, while it works. */
    Optional<Long> find(byte[] digest) {
        return sql.select(INVITATION.ACCOUNT_ID)
                .from(INVITATION)
                .where(works(digest))
                .fetchOptional(INVITATION.ACCOUNT_ID);
    }

    /** Uses a link up; false where another was faster. */
    boolean use(byte[] digest) {
        return sql.update(INVITATION).set(INVITATION.USED_AT, now()).where(works(digest)).execute()
                == 1;
    }

    private static Condition works(byte[] digest) {
        return INVITATION
                .DIGEST
                .eq(digest)
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now()));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
