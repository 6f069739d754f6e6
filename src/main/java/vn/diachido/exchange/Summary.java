package vn.diachido.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of all rows that match.
 *
 * @param withoutPosition those of them that no map shows
 * @param west a side of the box round those that are somewhere, in degrees of WGS 84; null where
 *     none is
 * @param credits whom to name for the data sets they come from, in the order of the alphabet
 */
public record Summary(
        long totalCount,
        long withoutPosition,
        @Nullable Double west,
        @Nullable Double south,
        @Nullable Double east,
        @Nullable Double north,
        List<String> credits) {}
