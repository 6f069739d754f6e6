package vn.diachido.squad;

import java.util.Set;
import vn.diachido.query.request.Role;

/** Who keeps what of squads, where they are. */
public final class SquadRoles {

    /** They see persons and write rosters. */
    public static final Set<Role> KEEPERS =
            Set.of(
                    Role.SQUAD_LEADER,
                    Role.COMMUNE_EDITOR,
                    Role.PROVINCE_EDITOR,
                    Role.ADMINISTRATOR);

    /** They found and end squads and organisations. */
    public static final Set<Role> EDITORS =
            Set.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    /** They say how squads are to be composed. */
    public static final Set<Role> RULERS = Set.of(Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    private SquadRoles() {}
}
