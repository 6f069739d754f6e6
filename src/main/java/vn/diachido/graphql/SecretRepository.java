package vn.diachido.graphql;

import static vn.diachido.database.jooq.query.Tables.SECRET;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Secrets that all instances over one database share; each is made once. */
@Repository
public class SecretRepository {

    private final DSLContext dsl;

    SecretRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Keeps a secret where there is none of that name; tells whether it did. */
    public boolean keep(String name, byte[] fresh) {
        return dsl.insertInto(SECRET)
                        .set(SECRET.NAME, name)
                        .set(SECRET.VALUE, fresh)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<byte[]> find(String name) {
        return dsl.fetchOptional(SECRET, SECRET.NAME.eq(name)).map(row -> row.getValue());
    }

    public byte[] get(String name) {
        return find(name).orElseThrow();
    }
}
