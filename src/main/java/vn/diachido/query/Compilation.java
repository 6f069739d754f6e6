package vn.diachido.query;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.Table;
import vn.diachido.query.request.Asked;
import vn.diachido.query.request.Binds;
import vn.diachido.query.request.Cursors;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Selection;

/** One statement while it is being made. */
final class Compilation {

    /** Rows of a page where nothing else is asked for. */
    private static final int USUAL_ROWS = 50;

    private final ReadModels models;
    private final Cursors cursors;
    private final Binds binds;
    private final int maxRows;
    private int aliases;

    /**
     * @param maxRows of a page
     */
    Compilation(ReadModels models, Cursors cursors, Binds binds, int maxRows) {
        this.maxRows = maxRows;
        this.models = models;
        this.cursors = cursors;
        this.binds = binds;
    }

    Binds binds() {
        return binds;
    }

    Cursors cursors() {
        return cursors;
    }

    String alias() {
        return "t" + aliases++;
    }

    /** The one thing a root field finds. */
    <T extends Table<?>> Field<?> single(Selection selection, Root<T> root, Asked asked) {
        ReadModel<T> model = root.model();
        Row<T> row = model.row(alias(), asked, selection.arguments(binds));
        return field(
                select(object(model, row.inStateOf(model.stateDay(row)), selection))
                        .from(row.table())
                        .where(root.by().apply(row))
                        .and(model.accessible(row))
                        .orderBy(root.preference().apply(row))
                        .limit(inline(1)));
    }

    /**
     * Things by their ids, each in a row of its own, in the order of the ids; null in SQL where
     * nothing is found.
     */
    <T extends Table<?>> Select<?> byIds(
            ReadModel<T> model, Selection selection, Asked asked, Field<Long[]> ids) {
        Row<T> row = model.row(alias(), asked, Map.of());
        Field<Long> id = field("asked.id", Long.class);
        var one =
                select(object(model, row, selection))
                        .from(row.table())
                        .where(model.key(row.table()).eq(id))
                        .and(model.alive(row))
                        .and(model.accessible(row));
        return select(field(one))
                .from("unnest({0}) with ordinality as asked (id, position)", ids)
                .orderBy(field("asked.position"));
    }

    /** The JSON object of one row. */
    <T extends Table<?>> Field<JSON> object(ReadModel<T> model, Row<T> row, Selection selection) {
        return JsonObject.of(
                selection.on(model.type()),
                model.type(),
                child -> {
                    Row<T> with = row.with(child.arguments(binds));
                    Function<Row<T>, Field<?>> sql = model.fields.get(child.name());
                    return sql == null ? related(model, with, child) : sql.apply(with);
                });
    }

    private <T extends Table<?>> Field<?> related(
            ReadModel<T> model, Row<T> row, Selection selection) {
        Relation<T, ?> relation = model.relations.get(selection.name());
        if (relation == null) {
            throw new IllegalStateException(model.type() + "." + selection.name() + " has no SQL");
        }
        return follow(relation, row, selection);
    }

    private <T extends Table<?>, U extends Table<?>> Field<?> follow(
            Relation<T, U> relation, Row<T> from, Selection selection) {
        var order = relation.order();
        if (order != null) {
            return many(
                    models.target(relation),
                    relation.asked(from),
                    selection,
                    to -> relation.on().apply(from, to),
                    order);
        }
        return object(models.follow(relation, from, alias()), selection);
    }

    /** An object of rows made for the occasion, or null where there are none. */
    Field<?> derived(
            Class<? extends ValueModel> target, Asked asked, Selection selection, Select<?> rows) {
        return object(models.derived(models.get(target), rows, asked, alias()), selection);
    }

    private <U extends Table<?>> Field<?> object(ReadModels.Led<U> led, Selection selection) {
        Field<JSON> object = object(led.model(), led.row(), selection);
        return led.one(selection.isList() ? JsonObject.listOf(object) : object);
    }

    /** A list or a connection over the rows that live, may be seen and match. */
    <U extends Table<?>> Field<?> many(
            ReadModel<U> model,
            Asked asked,
            Selection selection,
            Function<Row<U>, Condition> on,
            Function<Row<U>, List<? extends OrderField<?>>> order) {
        if (!selection.outputType().equals(model.type())) {
            return new Connection<>(this, model, asked, selection, on).json();
        }
        Row<U> row = model.row(alias(), asked, selection.arguments(binds));
        List<? extends OrderField<?>> own = order.apply(row);
        Table<?> rows =
                select(object(model, row, selection).as("item"))
                        .from(row.table())
                        .where(on.apply(row))
                        .and(model.visible(row))
                        .orderBy(own.isEmpty() ? new SortKeys(model, row).order(false) : own)
                        .limit(rows(row.argument("first"), maxRows))
                        .asTable(alias());
        Field<JSON> item = field(name(rows.getName(), "item"), JSON.class);
        return field(select(JsonObject.listOf(item)).from(rows));
    }

    /** A number of rows: what is asked for, within bounds. */
    private Field<Integer> rows(Input asked, int byDefault) {
        return asked.present()
                ? asked.bind("int", Integer.class, this::checkRows)
                : inline(byDefault);
    }

    /** Rows of a page: as many as usual where nothing else is asked for. */
    Field<Integer> page(Input asked) {
        return rows(asked, Math.min(USUAL_ROWS, maxRows));
    }

    Integer checkRows(Object value) {
        int rows = ((Number) value).intValue();
        if (rows < 0 || rows > maxRows) {
            throw new Refusal(Refusal.Code.OUT_OF_RANGE, "outOfRange", "first/last", 0, maxRows);
        }
        return rows;
    }
}
