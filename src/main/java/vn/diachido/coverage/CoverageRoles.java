package vn.diachido.coverage;

import java.util.Set;
import vn.diachido.query.request.Role;

/** Who decides what about coverage, where they are. */
public final class CoverageRoles {

    /** They make plans and leave hamlets out. */
    public static final Set<Role> PLANNERS =
            Set.of(Role.PLANNER, Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    /** They say when a hamlet is covered. */
    public static final Set<Role> RULERS = Set.of(Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    /** They have plans carried out. */
    public static final Set<Role> APPLIERS =
            Set.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    private CoverageRoles() {}
}
