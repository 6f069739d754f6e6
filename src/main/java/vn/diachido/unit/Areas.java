package vn.diachido.unit;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.database.jooq.unit.tables.Ancestry;
import vn.diachido.database.jooq.unit.tables.Boundary;
import vn.diachido.query.Asked;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Standing;

/**
 * Where the asker has a role: the rule by area of every entity. Who has a role on a unit that
 * exists no more has it for what lay in it on its last day.
 */
public final class Areas {

    private static final Field<Long> HELD = field("held.unit_id", Long.class);
    private static final Field<LocalDate> DAY = field("held.day", LocalDate.class);

    private Areas() {}

    /**
     * Things of a unit, at a place, where the asker has one of some roles.
     *
     * @param position SRID 4326; null in SQL where it is not known
     */
    public static Condition in(
            Asked asked, Field<Long> unitId, Field<Geometry> position, Set<Role> roles) {
        Standing standing = asked.standing();
        if (roles.stream().anyMatch(standing.everywhere()::contains)) {
            return noCondition();
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.stream().filter(standing.somewhere()::contains).forEach(held::add);
        return held.isEmpty()
                ? falseCondition()
                : ofUnits(asked, unitId, held).or(inFormerBorders(asked, position, held));
    }

    private static Table<?> held(Asked asked, Set<Role> roles) {
        return table(
                "unnest({0}, {1}) as held (unit_id, day)", asked.units(roles), asked.days(roles));
    }

    private static Condition ofUnits(Asked asked, Field<Long> unitId, Set<Role> roles) {
        Ancestry ancestry = ANCESTRY.as("held_ancestry");
        return unitId.in(
                select(ancestry.UNIT_ID)
                        .from(held(asked, roles))
                        .join(ancestry)
                        .on(ancestry.ANCESTOR_ID.eq(HELD))
                        .and(DSL.condition("{0} @> {1}", ancestry.VALID, DAY)));
    }

    private static Condition inFormerBorders(
            Asked asked, Field<Geometry> position, Set<Role> roles) {
        Boundary border = BOUNDARY.as("held_border");
        return exists(
                selectOne()
                        .from(held(asked, roles))
                        .join(border)
                        .on(border.UNIT_ID.eq(HELD))
                        .and(border.CURRENT)
                        .and(DSL.condition("{0} @> {1}", border.VALID, DAY))
                        .where(DAY.lt(asked.today()))
                        .and(DSL.condition("st_covers({0}, {1})", border.GEOM, position)));
    }
}
