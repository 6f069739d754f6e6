package vn.diachido.query.place;

import java.util.Objects;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.ReadModel;

/** An entity that is somewhere: it has tiles, clusters and geometry in exports. */
public abstract class PlacedModel<T extends Table<?>> extends ReadModel<T> {

    private @Nullable Place<T> place;

    /**
     * @param type the GraphQL type
     * @param key the entity's own id
     */
    protected PlacedModel(String type, T table, Function<T, Field<Long>> key) {
        super(type, table, key);
    }

    /** Says where the entity is, and with it what {@code box}, {@code near} and more mean. */
    protected final void placed(Place<T> where) {
        place = where;
        where.declareOn(this);
    }

    public final Place<T> place() {
        return Objects.requireNonNull(place, "a placed entity says where it is");
    }
}
