package vn.diachido.query;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import vn.diachido.query.request.Asked;
import vn.diachido.query.request.Input;

/** A table in a statement, and what was asked of it: what a read model makes SQL of. */
public record Row<T extends Table<?>>(T table, Asked asked, Map<String, Input> arguments) {

    /** The day for which things answer. */
    public Field<LocalDate> asOf() {
        return asked.asOf();
    }

    /** The day asked about, also where a single thing answers its nearest state. */
    public Field<LocalDate> askedDay() {
        return asked.day();
    }

    /** An argument of the field; absent where it was not given and has no default. */
    public Input argument(String name) {
        return arguments.getOrDefault(name, Input.absent());
    }

    Row<T> inStateOf(Field<LocalDate> day) {
        return new Row<>(table, asked.inStateOf(day), arguments);
    }

    Row<T> with(Map<String, Input> others) {
        return new Row<>(table, asked, others);
    }
}
