package vn.diachido.exchange;

import org.jspecify.annotations.Nullable;

/** Where an import may write. */
@FunctionalInterface
public interface ImportBounds {

    /** As for a command: whoever gives it has the machine. */
    ImportBounds EVERYWHERE = unit -> true;

    /** May a thing of the unit be written? Null where it has none. */
    boolean hold(@Nullable Long unit);

    /** May a squad or a body of the unit be founded on the way? */
    default boolean holdFounded(@Nullable Long unit) {
        return hold(unit);
    }

    /** Rejects a row outside of them. */
    default void check(@Nullable Long unit) {
        if (!hold(unit)) {
            throw new RowRejected(
                    "OUTSIDE_AREA", "the unit lies outside of where you may write", "");
        }
    }
}
