package vn.diachido.access;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.diachido.query.Row;

/** The rule of what belongs to an account, and how its moments are written. */
final class Own {

    private Own() {}

    /** Rows of the asker's own account. */
    static Condition only(Row<?> row, Field<Long> account) {
        return row.asked().standing().signedIn()
                ? account.eq(row.asked().account())
                : falseCondition();
    }

    /** Administrators all, everybody else their own. */
    static Condition orAll(Row<?> row, Field<Long> account) {
        return row.asked().standing().isAdministrator() ? noCondition() : only(row, account);
    }

    /** A moment in ISO 8601, UTC; null where it is. */
    static Field<String> moment(Field<OffsetDateTime> moment) {
        return DSL.field(
                "to_char({0} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
                String.class, moment);
    }
}
