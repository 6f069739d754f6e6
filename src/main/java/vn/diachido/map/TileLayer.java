package vn.diachido.map;

import java.util.List;
import org.jooq.Table;
import vn.diachido.query.ReadModel;

/**
 * A layer of the map, {@code /tiles/{name}}: parts drawn from the rows of one read model.
 *
 * @param versions names of the data versions it is made from
 */
public record TileLayer<T extends Table<?>>(
        String name, ReadModel<T> model, List<String> versions, List<Part<T>> parts) {}
