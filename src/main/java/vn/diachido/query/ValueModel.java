package vn.diachido.query;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A type without an identity of its own, such as counts: one row made for the occasion by the
 * {@linkplain ReadModel#value relation} that leads to it. Whoever makes the row attaches access to
 * what it is made of.
 */
public abstract class ValueModel extends ReadModel<Table<?>> {

    protected ValueModel(String type) {
        super(type, DSL.dual());
    }

    /** Says that a field is a column of the row, by the same name and never null. */
    protected final void column(String name, Class<?> javaType) {
        field(name, row -> of(row, name, javaType));
        neverNull(name);
    }

    /** A column of the row. */
    protected static <V> Field<V> of(Row<Table<?>> row, String column, Class<V> javaType) {
        return DSL.field(name(row.table().getName(), column), javaType);
    }

    @Override
    protected final Condition access(Row<Table<?>> row) {
        return noCondition();
    }
}
