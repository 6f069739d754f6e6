package vn.diachido.database;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL type that jOOQ does not know: {@code T} is its stand-in there, {@code U} ours. */
abstract class WireBinding<T, U> implements Binding<T, U> {

    private final String pgType;

    WireBinding(String pgType) {
        this.pgType = pgType;
    }

    /** What the driver is given for a value. */
    abstract Object toDriver(U value);

    /** The text of a value inside a statement. */
    abstract String toLiteral(U value);

    /** Reads what the driver gives for a value that is not null. */
    abstract U fromDriver(Object value) throws SQLException;

    /** jOOQ's stand-in for a value; only ever passed through. */
    abstract T standIn(U value);

    abstract Class<T> standInType();

    abstract Class<U> type();

    @Override
    public Converter<T, U> converter() {
        return Converter.ofNullable(standInType(), type(), this::read, this::standIn);
    }

    @Override
    public void sql(BindingSQLContext<U> context) {
        if (context.render().paramType() == ParamType.INLINED) {
            U value = context.value();
            String literal = value == null ? null : toLiteral(value);
            context.render().visit(DSL.inline(literal, String.class)).sql("::" + pgType);
        } else {
            context.render().sql("?::" + pgType);
        }
    }

    @Override
    public void register(BindingRegisterContext<U> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.OTHER);
    }

    @Override
    public void set(BindingSetStatementContext<U> context) throws SQLException {
        U value = context.value();
        if (value == null) {
            context.statement().setNull(context.index(), Types.OTHER, pgType);
        } else {
            context.statement().setObject(context.index(), toDriver(value), Types.OTHER);
        }
    }

    @Override
    public void get(BindingGetResultSetContext<U> context) throws SQLException {
        context.value(readNullable(context.resultSet().getObject(context.index())));
    }

    @Override
    public void get(BindingGetStatementContext<U> context) throws SQLException {
        context.value(readNullable(context.statement().getObject(context.index())));
    }

    @Override
    public void get(BindingGetSQLInputContext<U> context) throws SQLException {
        throw new SQLFeatureNotSupportedException(pgType + " inside a composite type");
    }

    @Override
    public void set(BindingSetSQLOutputContext<U> context) throws SQLException {
        throw new SQLFeatureNotSupportedException(pgType + " inside a composite type");
    }

    private @Nullable U readNullable(@Nullable Object value) {
        return value == null ? null : read(value);
    }

    private U read(Object value) {
        try {
            return fromDriver(value);
        } catch (SQLException e) {
            throw new IllegalArgumentException("not a " + pgType + ": " + value, e);
        }
    }
}
