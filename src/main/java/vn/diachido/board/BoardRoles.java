package vn.diachido.board;

import java.util.EnumSet;
import java.util.Set;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Standing;

/** Who does what with boards; where, their areas say. */
public final class BoardRoles {

    /** Who hangs boards and looks at them. */
    public static final Set<Role> HANGING = Set.copyOf(EnumSet.allOf(Role.class));

    /** Who issues boards, prints them and says where they lead. */
    public static final Set<Role> KEEPING =
            Set.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    private BoardRoles() {}

    /** Those who have codes printed and give them to sites: also codes that belong nowhere yet. */
    public static boolean mayKnowAll(Standing standing) {
        return standing.isAdministrator()
                || standing.everywhere().contains(Role.PROVINCE_EDITOR)
                || standing.somewhere().contains(Role.PROVINCE_EDITOR);
    }
}
