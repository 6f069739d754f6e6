package vn.diachido.access;

import static vn.diachido.database.jooq.access.Tables.AUDIT;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AuditRepository {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] UNSEALED = {};

    private final DSLContext sql;

    AuditRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The database numbers it, says when, and seals it with the entry before. */
    void add(Note note) {
        sql.insertInto(AUDIT)
                .set(AUDIT.ID, 0L)
                .set(AUDIT.AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(AUDIT.SEAL, UNSEALED)
                .set(AUDIT.ACTOR, note.by().kind().name())
                .set(AUDIT.ACTOR_ID, note.by().account())
                .set(AUDIT.ACTION, note.action())
                .set(AUDIT.SUBJECT_ID, note.subject())
                .set(AUDIT.ENTITY, note.entity())
                .set(AUDIT.THING, note.thing())
                .set(AUDIT.REASON, note.reason())
                .set(AUDIT.DETAIL, JSONB.valueOf(JSON.writeValueAsString(note.detail())))
                .execute();
    }
}
