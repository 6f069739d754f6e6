package vn.diachido.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.diachido.query.request.Asked;

/** All read models of the application, with what other packages added to them. */
public final class ReadModels {

    private final Map<Class<?>, ReadModel<?>> byClass = new HashMap<>();

    public ReadModels(
            Collection<ReadModel<?>> models, Collection<? extends Contribution<?>> contributions) {
        models.forEach(model -> byClass.put(model.getClass(), model));
        contributions.forEach(this::contribute);
    }

    private <M extends ReadModel<?>> void contribute(Contribution<M> contribution) {
        contribution.addTo(get(contribution.target()));
    }

    public Collection<ReadModel<?>> all() {
        return byClass.values();
    }

    public <M extends ReadModel<?>> M get(Class<M> model) {
        return model.cast(known(model));
    }

    <U extends Table<?>> ReadModel<U> target(Relation<?, U> relation) {
        @SuppressWarnings("unchecked") // the map holds each model under its own class
        ReadModel<U> model = (ReadModel<U>) known(relation.target());
        return model;
    }

    /** What a relation to one leads to; empty for anything else that a model may have. */
    public Optional<ReadModel<?>> one(ReadModel<?> model, String relation) {
        Relation<?, ?> found = model.relations.get(relation);
        return found == null || found.order() != null || found.rows() != null
                ? Optional.empty()
                : Optional.of(known(found.target()));
    }

    /**
     * An expression for exits that are no GraphQL: of a field, or by a path such as {@code
     * unit.fullName} of what a relation to one leads to, under the viewer's access.
     */
    public <T extends Table<?>> Field<?> expression(ReadModel<T> model, String path, Row<T> row) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return model.expression(path, row);
        }
        Relation<T, ?> relation = model.relations.get(path.substring(0, dot));
        if (relation == null || relation.order() != null) {
            throw new IllegalStateException(model.type() + "." + path + " leads to no one thing");
        }
        return related(relation, path.substring(dot + 1), row);
    }

    private <T extends Table<?>, U extends Table<?>> Field<?> related(
            Relation<T, U> relation, String path, Row<T> from) {
        Led<U> led = follow(relation, from, from.table().getName() + "_one");
        return led.one(expression(led.model(), path, led.row()));
    }

    /** Where a relation to one leads: the rows that live and may be seen. */
    record Led<U extends Table<?>>(ReadModel<U> model, Row<U> row, Condition condition) {

        /** What stands in the one row; null where there is none. */
        Field<?> one(Field<?> answer) {
            return DSL.field(DSL.select(answer).from(row.table()).where(condition));
        }
    }

    <T extends Table<?>, U extends Table<?>> Led<U> follow(
            Relation<T, U> relation, Row<T> from, String alias) {
        ReadModel<U> target = target(relation);
        Function<Row<T>, Select<?>> rows = relation.rows();
        if (rows != null) {
            return derived(target, rows.apply(from), from.asked(), alias);
        }
        Row<U> to = target.row(alias, relation.asked(from), Map.of());
        return new Led<>(
                target,
                to,
                relation.on().apply(from, to).and(target.alive(to)).and(target.accessible(to)));
    }

    /** Rows made for the occasion. */
    @SuppressWarnings("unchecked") // a model of derived rows is one over tables in general
    <U extends Table<?>> Led<U> derived(
            ReadModel<U> target, Select<?> rows, Asked asked, String alias) {
        Row<U> row = new Row<>((U) rows.asTable(alias), asked, Map.of());
        return new Led<>(target, row, DSL.noCondition());
    }

    private ReadModel<?> known(Class<?> model) {
        ReadModel<?> found = byClass.get(model);
        if (found == null) {
            throw new IllegalStateException(model.getSimpleName() + " is no read model");
        }
        return found;
    }
}
