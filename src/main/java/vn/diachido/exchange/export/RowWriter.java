package vn.diachido.exchange.export;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes rows to a file as they come. */
interface RowWriter extends Closeable {

    /**
     * @param values one for each column, then the shape where the format has shapes
     */
    void write(@Nullable Object[] values) throws IOException;

    /** Writes what stands behind the rows; the stream stays open. */
    void finish() throws IOException;

    /** Gives back what it took beside the stream, whether finished or not. */
    @Override
    default void close() throws IOException {}
}
