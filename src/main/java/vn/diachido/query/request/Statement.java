package vn.diachido.query.request;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A compiled read: text that depends on the shape of a request only, and where its binds come from.
 * It answers one row with one column of finished bytes, or no row.
 */
public final class Statement {

    private final String sql;
    private final List<Binds.Source> binds;
    private final List<Consumer<Asker>> checks;
    private final boolean keepsPlan;
    private final boolean secured;

    Statement(
            String sql,
            List<Binds.Source> binds,
            List<Consumer<Asker>> checks,
            boolean keepsPlan,
            boolean secured) {
        this.keepsPlan = keepsPlan;
        this.secured = secured;
        this.sql = sql;
        this.checks = checks;
        this.binds = binds;
    }

    public String sql() {
        return sql;
    }

    /** The same, answering how PostgreSQL runs it. */
    public Statement explained() {
        return new Statement(
                "explain (analyze, buffers, format json) " + sql, binds, checks, false, secured);
    }

    /**
     * Is one plan good for all values? Otherwise each run is planned for its own: a plan for any
     * box is many times slower for a country than one made for it.
     */
    public boolean keepsPlan() {
        return keepsPlan;
    }

    /** Does row-level security need to be told who asks? */
    public boolean isSecured() {
        return secured;
    }

    /** The values to bind for a request, in order; a value that cannot be is refused here. */
    public @Nullable Object[] values(Asker asker) {
        checks.forEach(check -> check.accept(asker));
        @Nullable Object[] values = new @Nullable Object[binds.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = binds.get(i).apply(asker);
        }
        return values;
    }
}
