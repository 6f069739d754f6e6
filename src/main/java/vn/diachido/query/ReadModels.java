package vn.diachido.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** All read models of the application, with what other packages added to them. */
public final class ReadModels {

    private final Map<Class<?>, ReadModel<?>> byClass = new HashMap<>();

    public ReadModels(
            Collection<ReadModel<?>> models, Collection<? extends Contribution<?>> contributions) {
        byClass.put(ExtentModel.class, new ExtentModel());
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
        ReadModel<U> target = target(relation);
        String alias = from.table().getName() + "_one";
        Function<Row<T>, Select<?>> rows = relation.rows();
        if (rows != null) {
            Row<U> made = derived(rows.apply(from), alias, from.asked());
            return DSL.field(DSL.select(expression(target, path, made)).from(made.table()));
        }
        Function<Row<T>, Field<LocalDate>> day = relation.asOf();
        Asked asked = day == null ? from.asked() : from.asked().on(day.apply(from));
        Row<U> to = target.row(alias, asked, Map.of());
        return DSL.field(
                DSL.select(expression(target, path, to))
                        .from(to.table())
                        .where(relation.on().apply(from, to))
                        .and(target.alive(to))
                        .and(target.access(to)));
    }

    @SuppressWarnings("unchecked") // a model of derived rows is one over tables in general
    private static <U extends Table<?>> Row<U> derived(Select<?> rows, String alias, Asked asked) {
        return new Row<>((U) rows.asTable(alias), asked, Map.of());
    }

    private ReadModel<?> known(Class<?> model) {
        ReadModel<?> found = byClass.get(model);
        if (found == null) {
            throw new IllegalStateException(model.getSimpleName() + " is no read model");
        }
        return found;
    }
}
