package vn.diachido.access.account;

import org.jspecify.annotations.Nullable;
import vn.diachido.graphql.Mistake;

/** Ids as they stand in inputs. */
public final class Ids {

    private Ids() {}

    /**
     * @param field of the input
     * @throws Mistake where no thing has such an id
     */
    public static long of(String id, String field) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new Mistake("NOT_FOUND", field);
        }
    }

    static @Nullable Long ofOptional(@Nullable String id, String field) {
        return id == null ? null : Long.valueOf(of(id, field));
    }
}
