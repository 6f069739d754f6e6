package vn.diachido.map;

import java.util.List;
import org.jooq.Table;
import vn.diachido.query.ReadModel;
import vn.diachido.query.place.Place;

/**
 * A layer of the map, {@code /tiles/{name}}: parts drawn from the rows of one read model. The last
 * part says what clusters tell of a single row.
 *
 * @param versions names of the data versions it is made from
 */
public record TileLayer<T extends Table<?>>(
        String name, ReadModel<T> model, List<String> versions, List<Part<T>> parts) {

    /** Is it of all things of a kind, named as their list is, so that it can count them? */
    boolean isClustered() {
        return Place.of(model).isPresent()
                && model.roots().stream()
                        .anyMatch(root -> root.list() && root.field().equals(name));
    }

    List<Property<T>> propertiesOfOne() {
        return parts.getLast().properties();
    }
}
