package vn.diachido.query.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who asks. What a viewer may see becomes a condition of every statement: its text depends on the
 * {@link Standing} alone, the account and the areas are values.
 *
 * @param account 0 where nobody is signed in
 * @param session by which the account is signed in; 0 where by none that is kept here
 * @param browser does a person sit before it, not a program with a token?
 * @param areas where the viewer has which role, today
 */
public record Viewer(long account, long session, boolean browser, Map<Role, Area> areas) {

    /** Anybody. */
    public static final Viewer PUBLIC = new Viewer(0, 0, false, Map.of());

    public Viewer {
        areas = Map.copyOf(areas);
    }

    public boolean isPublic() {
        return account == 0 && areas.isEmpty();
    }

    /** Equal for those who may see the same: what keeps their answers apart in caches. */
    public String stamp() {
        return isPublic() ? "public" : account + " " + new TreeMap<>(areas);
    }

    public boolean isSignedIn() {
        return account != 0;
    }

    public boolean has(Role role) {
        return areas.containsKey(role);
    }

    public Area area(Role role) {
        return Objects.requireNonNullElse(areas.get(role), Area.NOWHERE);
    }

    /** The units on which the viewer has one of some roles. */
    public Long[] units(Set<Role> roles) {
        return held(roles).flatMap(area -> area.units().stream()).toArray(Long[]::new);
    }

    /** For each of those units the day on which it is meant. */
    public LocalDate[] days(Set<Role> roles) {
        return held(roles).flatMap(area -> area.days().stream()).toArray(LocalDate[]::new);
    }

    /** In the order of the roles, so that units and days stay side by side. */
    private Stream<Area> held(Set<Role> roles) {
        return roles.stream().sorted().map(this::area);
    }

    public Standing standing() {
        Set<Role> everywhere = EnumSet.noneOf(Role.class);
        Set<Role> somewhere = EnumSet.noneOf(Role.class);
        areas.forEach((role, area) -> (area.everywhere() ? everywhere : somewhere).add(role));
        return new Standing(isSignedIn(), everywhere, somewhere);
    }
}
