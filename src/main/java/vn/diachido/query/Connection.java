package vn.diachido.query;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Collation;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.diachido.query.request.Asked;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Selection;

/** A Relay connection while it is being made: only what is selected is computed. */
final class Connection<T extends Table<?>> {

    private static final Collation BY_CHARACTER = DSL.collation(DSL.quotedName("C"));

    /** Values of a facet, at most. */
    private static final int MAX_VALUES = 200;

    private final Compilation compilation;
    private final ReadModel<T> model;
    private final Asked asked;
    private final Selection selection;
    private final Function<Row<T>, Condition> on;
    private final Map<String, Input> arguments;
    private final boolean backwards;
    private final Row<T> row;
    private final SortKeys keys;
    private final String list;

    /** Columns of the page: what edges, nodes and page information are made of. */
    private final List<Field<?>> columns = new ArrayList<>();

    private final String page;
    private final Field<Long> position;
    private boolean paged;

    Connection(
            Compilation compilation,
            ReadModel<T> model,
            Asked asked,
            Selection selection,
            Function<Row<T>, Condition> on) {
        this.compilation = compilation;
        this.model = model;
        this.asked = asked;
        this.selection = selection;
        this.on = on;
        arguments = selection.arguments(compilation.binds());
        if (argument("first").present() && argument("last").present()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "firstAndLast");
        }
        backwards = argument("last").present();
        row = model.row(compilation.alias(), asked, arguments);
        keys = new SortKeys(model, row);
        list = model.type() + "." + selection.name() + ":" + keys.signature();
        checkPage();
        page = compilation.alias();
        position = field(name(page, "position"), Long.class);
    }

    /** A page that cannot be is refused also where only totals are selected. */
    private void checkPage() {
        for (String size : List.of("first", "last")) {
            if (argument(size).present()) {
                argument(size).check(compilation::checkRows);
            }
        }
        for (String end : List.of("after", "before")) {
            if (argument(end).present()) {
                argument(end).check(cursor -> compilation.cursors().keys(list, cursor));
            }
        }
    }

    private Input argument(String name) {
        return arguments.getOrDefault(name, Input.absent());
    }

    Field<?> json() {
        String type = selection.outputType();
        Field<JSON> json = JsonObject.of(selection.on(type), type, this::part);
        return paged ? field(select(json).from(pageTable())) : json;
    }

    private Field<?> part(Selection part) {
        return switch (part.name()) {
            case "nodes" -> aggregate(compilation.object(model, row, part));
            case "edges" -> aggregate(edge(part));
            case "pageInfo" -> JsonObject.of(part.on("PageInfo"), "PageInfo", this::pageInfo);
            case "facets" -> facets(part);
            default -> total(part);
        };
    }

    private Field<JSON> edge(Selection edges) {
        String type = edges.outputType();
        return JsonObject.of(
                edges.on(type),
                type,
                part ->
                        switch (part.name()) {
                            case "node" -> compilation.object(model, row, part);
                            case "cursor" -> cursor();
                            default -> edgeField(type, part.name());
                        });
    }

    private Field<?> edgeField(String type, String name) {
        Function<Row<T>, Field<?>> sql = model.edgeFields.get(name);
        if (sql == null) {
            throw new IllegalStateException(type + "." + name + " has no SQL");
        }
        return sql.apply(row);
    }

    private Field<String> cursor() {
        return compilation.cursors().cursor(compilation.binds(), list, keys.fields());
    }

    /** One value over all rows that match, whatever the page. */
    private Field<?> total(Selection part) {
        Total<T> total = model.totals.get(part.name());
        if (total == null) {
            throw new IllegalStateException(
                    selection.outputType() + "." + part.name() + " has no SQL");
        }
        Row<T> other = model.row(compilation.alias(), asked, arguments);
        Field<?> value = total.value().apply(other);
        Class<? extends ValueModel> target = total.target();
        if (target == null) {
            return field(select(value).from(other.table()).where(matching(other)));
        }
        Select<?> one =
                select(value.as(total.column()))
                        .from(other.table())
                        .where(matching(other))
                        .having(value.isNotNull());
        return compilation.derived(target, asked, part, one);
    }

    private Condition matching(Row<T> of) {
        return on.apply(of).and(model.visible(of));
    }

    private Field<JSON> facets(Selection part) {
        String type = part.outputType();
        return JsonObject.of(part.on(type), type, this::facet);
    }

    /** Rows that match, counted by a value: the most frequent ones first. */
    private Field<?> facet(Selection part) {
        Facet<T> facet = model.facets.get(part.name());
        if (facet == null) {
            throw new IllegalStateException(model.type() + " is not counted by " + part.name());
        }
        Row<T> other = model.row(compilation.alias(), asked, arguments);
        Field<String> value = field(name("counted", "value"), String.class);
        Field<?> number = field(name("counted", "count"));
        Table<?> counted =
                select(
                                facet.value()
                                        .apply(other)
                                        .cast(String.class)
                                        .collate(BY_CHARACTER)
                                        .as("value"),
                                count().as("count"))
                        .from(other.table())
                        .where(matching(other))
                        .groupBy(field("1"))
                        .orderBy(field("2 desc, 1"))
                        .limit(inline(MAX_VALUES))
                        .asTable("counted");
        Field<JSON> item =
                JsonObject.of(
                        part.on("Facet"),
                        "Facet",
                        of ->
                                switch (of.name()) {
                                    case "value" -> value;
                                    case "label" -> facet.label().apply(asked.asOf(), value);
                                    default -> number;
                                });
        return field(select(JsonObject.listOf(item)).from(counted));
    }

    private Field<?> pageInfo(Selection part) {
        return switch (part.name()) {
            case "hasNextPage" -> backwards ? inline(argument("before").present()) : more();
            case "hasPreviousPage" -> backwards ? more() : inline(argument("after").present());
            case "startCursor" -> edgeCursor(!backwards);
            case "endCursor" -> edgeCursor(backwards);
            default -> throw new IllegalStateException("PageInfo." + part.name() + " has no SQL");
        };
    }

    private Field<Boolean> more() {
        paged = true;
        return field("coalesce(bool_or(not {0}), false)", Boolean.class, kept());
    }

    /** The cursor of the page's first or last row, counted in the order of reading. */
    private Field<String> edgeCursor(boolean ofFirst) {
        return field(
                "(array_agg({0} order by {1}"
                        + (ofFirst ? "" : " desc")
                        + ") filter (where {2}))[1]",
                String.class,
                column(cursor()),
                position,
                kept());
    }

    private Field<JSON> aggregate(Field<?> value) {
        String order = backwards ? " order by {1} desc" : " order by {1}";
        return JsonObject.orEmpty(
                field(
                        "json_agg({0}" + order + ") filter (where {2})",
                        JSON.class,
                        column(value),
                        position,
                        kept()));
    }

    private Field<?> column(Field<?> value) {
        paged = true;
        String column = "c" + columns.size();
        columns.add(value.as(column));
        return field(name(page, column));
    }

    /** One row more than the page is read, to know whether there are more. */
    private Condition kept() {
        return condition("{0} <= {1}", position, size());
    }

    private Field<Integer> size() {
        return compilation.page(argument(backwards ? "last" : "first"));
    }

    private Table<?> pageTable() {
        Condition within = matching(row);
        for (String end : List.of("after", "before")) {
            if (argument(end).present()) {
                within =
                        within.and(
                                keys.beyond(
                                        compilation.cursors(),
                                        list,
                                        argument(end),
                                        end.equals("after")));
            }
        }
        if (columns.isEmpty()) {
            columns.add(inline(1).as("one"));
        }
        Table<?> rows =
                select(columns)
                        .from(row.table())
                        .where(within)
                        .orderBy(keys.order(backwards))
                        .limit(field("({0} + 1)", Integer.class, size()))
                        .asTable(compilation.alias());
        return select(rows.fields())
                .select(rowNumber().over().as("position"))
                .from(rows)
                .asTable(page);
    }
}
