package vn.diachido.query.request;

import java.util.Set;

/**
 * What of a viewer decides the text of a statement: not who it is, nor where.
 *
 * @param everywhere roles that hold everywhere
 * @param somewhere roles that hold in an area
 */
public record Standing(boolean signedIn, Set<Role> everywhere, Set<Role> somewhere) {

    public static final Standing PUBLIC = new Standing(false, Set.of(), Set.of());

    public Standing {
        everywhere = Set.copyOf(everywhere);
        somewhere = Set.copyOf(somewhere);
    }

    public boolean isAdministrator() {
        return everywhere.contains(Role.ADMINISTRATOR);
    }
}
