package vn.diachido.query.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Where the binds of one statement come from, in the order they were asked for. */
public final class Binds {

    /** Takes a bind's value out of a request. */
    public interface Source extends Function<Asker, @Nullable Object> {}

    private static final Pattern MARK = Pattern.compile("\u27e6(\\d+)\u27e7");

    private final List<Source> sources = new ArrayList<>();
    private final List<Consumer<Asker>> checks = new ArrayList<>();
    private boolean secured;

    /** A bind of a PostgreSQL type. The brackets keep the cast together in every place. */
    public <T> Field<T> add(String pgType, Class<T> type, Source source) {
        sources.add(source);
        return DSL.field(
                DSL.raw("(\u27e6" + (sources.size() - 1) + "\u27e7::" + pgType + ")"), type);
    }

    /** The ids of things that are asked for by them. */
    public Field<Long[]> ids() {
        return add("bigint[]", Long[].class, asker -> asker.variables().get(Asker.IDS));
    }

    /** The statement reads what only row-level security opens: it must say who asks. */
    public void secure() {
        secured = true;
    }

    /** A value that is looked at, and may be refused, though the statement does not use it. */
    public void check(Consumer<Asker> check) {
        checks.add(check);
    }

    /**
     * The statement of a text in which marks stand for binds.
     *
     * @param keepsPlan is one plan good for all values?
     */
    public Statement statement(String text, boolean keepsPlan) {
        List<Source> order = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        String sql =
                mark.replaceAll(found -> {
                    order.add(sources.get(Integer.parseInt(found.group(1))));
                    return "?";
                });
        return new Statement(sql, List.copyOf(order), List.copyOf(checks), keepsPlan, secured);
    }
}
