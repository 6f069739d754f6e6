package vn.diachido.exchange.export;

import java.util.List;
import org.jooq.Table;
import vn.diachido.query.ReadModel;

/**
 * An entity that can be exported.
 *
 * @param name that of its list in the API
 */
record Exportable<T extends Table<?>>(String name, ReadModel<T> model, List<Column> columns) {}
