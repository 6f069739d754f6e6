package vn.diachido.access.account;

import static vn.diachido.database.jooq.access.Tables.IDENTITY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class IdentityRepository {

    private final DSLContext sql;

    IdentityRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Long> findAccount(String issuer, String subject) {
        return sql.select(IDENTITY.ACCOUNT_ID)
                .from(IDENTITY)
                .where(IDENTITY.ISSUER.eq(issuer), IDENTITY.SUBJECT.eq(subject))
                .fetchOptional(IDENTITY.ACCOUNT_ID);
    }

    boolean exists(String issuer, long account) {
        return sql.fetchExists(
                IDENTITY, IDENTITY.ISSUER.eq(issuer), IDENTITY.ACCOUNT_ID.eq(account));
    }

    void link(String issuer, String subject, long account) {
        sql.insertInto(IDENTITY)
                .set(IDENTITY.ISSUER, issuer)
                .set(IDENTITY.SUBJECT, subject)
                .set(IDENTITY.ACCOUNT_ID, account)
                .onConflictDoNothing()
                .execute();
    }
}
