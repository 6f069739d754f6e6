package vn.diachido.access;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;

import org.jooq.Condition;
import org.jooq.Field;
import vn.diachido.query.Row;

/** The rule of what belongs to an account. */
public final class Own {

    private Own() {}

    /** Rows of the asker's own account. */
    public static Condition only(Row<?> row, Field<Long> account) {
        return row.asked().standing().signedIn()
                ? account.eq(row.asked().account())
                : falseCondition();
    }

    /** Administrators all, everybody else their own. */
    public static Condition orAll(Row<?> row, Field<Long> account) {
        return row.asked().standing().isAdministrator() ? trueCondition() : only(row, account);
    }
}
