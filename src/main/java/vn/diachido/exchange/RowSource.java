package vn.diachido.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A file of rows; it can be read more than once, and never lies in memory as a whole. */
public interface RowSource {

    /** As the report names it. */
    String file();

    Set<String> columns();

    /** The coordinate system that the file itself states, such as {@code EPSG:9213}. */
    Optional<String> statedCrs();

    void forEach(Consumer<SourceRow> consumer);
}
