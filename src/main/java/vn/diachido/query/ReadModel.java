package vn.diachido.query;

import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Collation;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.query.request.Asked;
import vn.diachido.query.request.Binds;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Standing;
import vn.diachido.query.request.Visibility;

/**
 * An entity, said once: its GraphQL fields as SQL over one table, its relations, filters and
 * orders, the days it lives, and who may see it. Every exit renders this. Other packages may add
 * fields, relations and filters to it.
 */
public abstract class ReadModel<T extends Table<?>> {

    private static final Collation VIETNAMESE = DSL.collation(DSL.quotedName("vi-x-icu"));

    final Map<String, Function<Row<T>, Field<?>>> fields = new HashMap<>();
    final Map<String, Relation<T, ?>> relations = new HashMap<>();
    final Map<String, BiFunction<Row<T>, Input, Condition>> filters = new HashMap<>();
    final Map<String, Sort<T>> sorts = new HashMap<>();
    final Map<String, Function<Row<T>, Field<?>>> edgeFields = new HashMap<>();
    final Map<String, Facet<T>> facets = new HashMap<>();
    final Map<String, Total<T>> totals = new HashMap<>();

    private final String type;
    private final T table;
    private final Function<T, Field<Long>> key;
    private final List<Root<T>> roots = new ArrayList<>();
    private final Set<String> neverNull = new HashSet<>();
    private final Map<String, Function<Row<T>, Condition>> masked = new HashMap<>();
    private boolean secured;

    /**
     * @param type the GraphQL type
     * @param key the entity's own id
     */
    protected ReadModel(String type, T table, Function<T, Field<Long>> key) {
        this.type = type;
        this.table = table;
        this.key = key;
        id("id", key);
        sort("ID", "bigint", row -> key.apply(row.table()));
        total("totalCount", row -> DSL.count());
    }

    /** A model of rows without a key. */
    ReadModel(String type, T table) {
        this.type = type;
        this.table = table;
        this.key = row -> DSL.castNull(Long.class);
    }

    /** Which rows the viewer may see. */
    protected abstract Condition access(Row<T> row);

    /** Says that row-level security stands behind the access rule. */
    protected final void secured() {
        secured = true;
    }

    /** Does row-level security stand behind it? Its changes have no data version. */
    public final boolean isSecured() {
        return secured;
    }

    /** How much of the entity, or of a field that is masked, somebody may see. */
    public final Visibility visibility(Standing standing, @Nullable String field) {
        Field<LocalDate> day = DSL.currentLocalDate();
        Row<T> row = row("t", new Asked(day, day, standing, new Binds()), Map.of());
        Function<Row<T>, Condition> whole = masked.get(field);
        return Visibility.of(whole == null ? access(row) : whole.apply(row));
    }

    /** Do those who see a row see less of a field than is there? */
    public final boolean isMasked(String field) {
        return masked.containsKey(field);
    }

    /** Which rows the viewer may see; PostgreSQL is told who asks where it looks itself. */
    final Condition accessible(Row<T> row) {
        if (secured) {
            row.asked().binds().secure();
        }
        return access(row);
    }

    /** Which rows live on the day asked about; all of them where the entity has no periods. */
    protected Condition alive(Row<T> row) {
        return noCondition();
    }

    /**
     * The day for which a single thing answers: the day asked about, or where it does not live
     * then, a day of its nearest state.
     */
    protected Field<LocalDate> stateDay(Row<T> row) {
        return row.askedDay();
    }

    private <V> void say(Map<String, V> where, String name, V what) {
        if (where.put(name, what) != null) {
            throw new IllegalStateException(type + "." + name + " is said twice");
        }
    }

    /** Says that a field is an expression; it may use the field's arguments. */
    public final void field(String name, Function<Row<T>, Field<?>> sql) {
        say(fields, name, sql);
    }

    /** Says that a field is a column. */
    public final void column(String name, Function<T, Field<?>> column) {
        field(name, row -> column.apply(row.table()));
        noteNullability(name, column);
    }

    /**
     * Says that a field is a column which not everybody who sees the row sees whole.
     *
     * @param mask what the others see of it
     * @param whole whose rows are seen whole
     */
    public final void masked(
            String name,
            Function<T, Field<String>> column,
            Function<Field<String>, Field<String>> mask,
            Function<Row<T>, Condition> whole) {
        masked.put(name, whole);
        field(
                name,
                row -> {
                    Field<String> value = column.apply(row.table());
                    return DSL.when(whole.apply(row), value).otherwise(mask.apply(value));
                });
    }

    /** Says that a field is an id: a number inside, opaque text outside. */
    public final void id(String name, Function<T, ? extends Field<?>> column) {
        field(name, row -> DSL.field("{0}::text", String.class, column.apply(row.table())));
        noteNullability(name, column);
    }

    private void noteNullability(String name, Function<T, ? extends Field<?>> column) {
        if (!column.apply(table).getDataType().nullable()) {
            neverNull.add(name);
        }
    }

    /** Says of expressions and relations to one what no column can: they are never null. */
    public final void neverNull(String... names) {
        neverNull.addAll(List.of(names));
    }

    /** Says that a field is the first day of a half-open period; null where it is open. */
    public final void firstDay(String name, Function<Row<T>, Field<?>> period) {
        field(name, row -> DSL.field("lower({0})", LocalDate.class, period.apply(row)));
    }

    /** Says that a field is the last day of a half-open period; null where it is open. */
    public final void lastDay(String name, Function<Row<T>, Field<?>> period) {
        field(name, row -> DSL.field("(upper({0}) - 1)", LocalDate.class, period.apply(row)));
    }

    /** Says that a field is a moment in ISO 8601, UTC, to the second. */
    public final void moment(String name, Function<T, Field<OffsetDateTime>> column) {
        field(
                name,
                row ->
                        DSL.field(
                                "to_char({0} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
                                String.class, column.apply(row.table())));
        noteNullability(name, column);
    }

    /** Says that a field is a geometry as GeoJSON with seven decimals. */
    public final void geoJson(String name, Function<Row<T>, Field<Geometry>> geometry) {
        field(
                name,
                row -> DSL.field("st_asgeojson({0}, 7)::json", JSON.class, geometry.apply(row)));
    }

    /** Leads to one thing or none. */
    public final <U extends Table<?>> void one(
            String name,
            Class<? extends ReadModel<U>> target,
            BiFunction<Row<T>, Row<U>, Condition> on) {
        say(relations, name, new Relation<>(target, on, null, null, null));
    }

    /** Leads to one thing as it was on another day than the one asked about. */
    public final <U extends Table<?>> void oneOn(
            String name,
            Class<? extends ReadModel<U>> target,
            Function<Row<T>, Field<LocalDate>> asOf,
            BiFunction<Row<T>, Row<U>, Condition> on) {
        say(relations, name, new Relation<>(target, on, null, asOf, null));
    }

    /** Leads to a row made for the occasion, such as counts; the target model names its columns. */
    public final <U extends Table<?>> void value(
            String name, Class<? extends ReadModel<U>> target, Function<Row<T>, Select<?>> rows) {
        say(relations, name, new Relation<>(target, (from, to) -> noCondition(), rows, null, null));
    }

    /** Leads to many things by their id: a list or a connection, as the schema says. */
    public final <U extends Table<?>> void many(
            String name,
            Class<? extends ReadModel<U>> target,
            BiFunction<Row<T>, Row<U>, Condition> on) {
        many(name, target, on, row -> List.of());
    }

    /** Leads to a list in an order of its own. */
    public final <U extends Table<?>> void many(
            String name,
            Class<? extends ReadModel<U>> target,
            BiFunction<Row<T>, Row<U>, Condition> on,
            Function<Row<U>, List<? extends OrderField<?>>> order) {
        say(relations, name, new Relation<>(target, on, null, null, order));
    }

    /** Says what a field of the entity's filter input means. */
    public final void filter(String name, BiFunction<Row<T>, Input, Condition> sql) {
        say(filters, name, sql);
    }

    /**
     * Says what a constant of the entity's order input means.
     *
     * @param key never null in SQL
     */
    public final void sort(String name, String pgType, Function<Row<T>, Field<?>> key) {
        say(sorts, name, new Sort<>(pgType, key));
    }

    /** Says that names are ordered by the Vietnamese alphabet. */
    public final void sortByName(String name, Function<T, Field<String>> column) {
        sort(name, "text", row -> column.apply(row.table()).collate(VIETNAMESE));
    }

    /** Says what stands on the edge of a connection; the row's arguments are the connection's. */
    public final void edgeField(String name, Function<Row<T>, Field<?>> sql) {
        say(edgeFields, name, sql);
    }

    /** Says by which value the rows of a connection are counted. */
    public final void facet(String name, Function<Row<T>, Field<?>> value) {
        facet(name, value, (asOf, id) -> DSL.castNull(String.class));
    }

    /**
     * Says by which id the rows of a connection are counted.
     *
     * @param label what a person calls the thing of an id on a day
     */
    public final void facet(
            String name,
            Function<Row<T>, Field<?>> value,
            BiFunction<Field<LocalDate>, Field<String>, Field<String>> label) {
        say(facets, name, new Facet<>(value, label));
    }

    /** Says what one value over all rows of a connection is. */
    public final void total(String name, Function<Row<T>, Field<?>> value) {
        say(totals, name, new Total<>(value, null, name));
    }

    /**
     * Says what one object over all rows of a connection is made of.
     *
     * @param column the value's name in the target
     * @param value no object where it is null
     */
    public final void total(
            String name,
            Class<? extends ValueModel> target,
            String column,
            Function<Row<T>, Field<?>> value) {
        say(totals, name, new Total<>(value, target, column));
    }

    /** Answers a field of {@code Query} that finds one thing. */
    public final void single(String root, Function<Row<T>, Condition> by) {
        single(root, by, row -> List.of());
    }

    /** Answers a field of {@code Query} that finds one thing where several rows may be meant. */
    public final void single(
            String root,
            Function<Row<T>, Condition> by,
            Function<Row<T>, List<? extends OrderField<?>>> preference) {
        roots.add(new Root<>(root, this, false, by, preference));
    }

    /** Answers a field of {@code Query} that is a connection over all rows that live. */
    public final void list(String root) {
        roots.add(new Root<>(root, this, true, row -> noCondition(), row -> List.of()));
    }

    public final String type() {
        return type;
    }

    public final List<Root<T>> roots() {
        return roots;
    }

    /** Has a field of the GraphQL type SQL? */
    public final boolean answers(String field) {
        return fields.containsKey(field) || relations.containsKey(field);
    }

    /** Is a field known never to be null? Lists never are. */
    public final boolean isNeverNull(String field) {
        return neverNull.contains(field);
    }

    public final boolean filtersBy(String filter) {
        return filters.containsKey(filter);
    }

    public final boolean sortsBy(String order) {
        return sorts.containsKey(order);
    }

    public final boolean hasOnEdge(String field) {
        return edgeFields.containsKey(field);
    }

    public final boolean hasInTotal(String field) {
        return totals.containsKey(field);
    }

    public final boolean countsBy(String facet) {
        return facets.containsKey(facet);
    }

    final Field<Long> key(T of) {
        return key.apply(of);
    }

    @SuppressWarnings("unchecked") // a table's alias is of the table's own type
    final Row<T> row(String alias, Asked asked, Map<String, Input> arguments) {
        return new Row<>((T) table.as(alias), asked, arguments);
    }

    /** An expression of one field, for exits that are no GraphQL. */
    public final Field<?> expression(String field, Row<T> row) {
        Function<Row<T>, Field<?>> sql = fields.get(field);
        if (sql == null) {
            throw new IllegalStateException(type + "." + field + " has no SQL");
        }
        return sql.apply(row);
    }

    /**
     * Rows of the entity that live, and that whoever asks for another row may see: for counts over
     * them.
     */
    public final Condition seenFrom(Row<?> other, T rows) {
        Row<T> row = new Row<>(rows, other.asked(), Map.of());
        return alive(row).and(accessible(row));
    }

    /** The order asked for by {@code orderBy}, the id last, for exits that are no GraphQL. */
    public final List<OrderField<?>> order(Row<T> row) {
        return new SortKeys(this, row).order(false);
    }

    /** What an exit may answer: rows that live, that the viewer may see and that match. */
    final Condition visible(Row<T> row) {
        return alive(row)
                .and(accessible(row))
                .and(new Filter<>(this, row).matches(row.argument("where")));
    }
}
