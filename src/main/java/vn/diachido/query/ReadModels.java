package vn.diachido.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;

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

    private ReadModel<?> known(Class<?> model) {
        ReadModel<?> found = byClass.get(model);
        if (found == null) {
            throw new IllegalStateException(model.getSimpleName() + " is no read model");
        }
        return found;
    }
}
