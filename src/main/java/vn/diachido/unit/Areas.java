package vn.diachido.unit;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import vn.diachido.database.jooq.unit.tables.Ancestry;
import vn.diachido.database.jooq.unit.tables.Boundary;
import vn.diachido.query.request.Asked;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Standing;
import vn.diachido.query.request.Viewer;

/**
 * Where the asker has a role: the rule by area of every entity. Who has a role on a unit that
 * exists no more has it for what lay in it on its last day.
 */
public final class Areas {

    private static final Field<Long> HELD = field("held.unit_id", Long.class);
    private static final Field<LocalDate> DAY = field("held.day", LocalDate.class);

    private Areas() {}

    /** Where the units come from: binds of a statement that is compiled, or values at hand. */
    private record Source(
            Function<Set<Role>, Field<Long[]>> units,
            Function<Set<Role>, Field<LocalDate[]>> days,
            Supplier<Field<LocalDate>> today) {}

    /**
     * Things of a unit, at a place, where the asker has one of some roles.
     *
     * @param position SRID 4326; null in SQL where it is not known
     */
    public static Condition in(
            Asked asked, Field<Long> unitId, Field<Geometry> position, Set<Role> roles) {
        Source source = new Source(asked::units, asked::days, asked::today);
        return in(asked.standing(), source, unitId, position, roles);
    }

    /** The same for a viewer at hand. */
    public static Condition in(
            Viewer viewer,
            LocalDate today,
            Field<Long> unitId,
            Field<Geometry> position,
            Set<Role> roles) {
        Source source =
                new Source(
                        held -> val(viewer.units(held)),
                        held -> val(viewer.days(held)),
                        () -> val(today));
        return in(viewer.standing(), source, unitId, position, roles);
    }

    private static Condition in(
            Standing standing,
            Source source,
            Field<Long> unitId,
            Field<Geometry> position,
            Set<Role> roles) {
        if (roles.stream().anyMatch(standing.everywhere()::contains)) {
            return trueCondition();
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.stream().filter(standing.somewhere()::contains).forEach(held::add);
        return held.isEmpty()
                ? falseCondition()
                : ofUnits(source, unitId, held).or(inFormerBorders(source, position, held));
    }

    private static Table<?> held(Source source, Set<Role> roles) {
        return table(
                "unnest({0}, {1}) as held (unit_id, day)",
                source.units.apply(roles), source.days.apply(roles));
    }

    private static Condition ofUnits(Source source, Field<Long> unitId, Set<Role> roles) {
        Ancestry ancestry = ANCESTRY.as("held_ancestry");
        return unitId.in(
                select(ancestry.UNIT_ID)
                        .from(held(source, roles))
                        .join(ancestry)
                        .on(ancestry.ANCESTOR_ID.eq(HELD))
                        .and(DSL.condition("{0} @> {1}", ancestry.VALID, DAY)));
    }

    private static Condition inFormerBorders(
            Source source, Field<Geometry> position, Set<Role> roles) {
        Boundary border = BOUNDARY.as("held_border");
        return exists(
                selectOne()
                        .from(held(source, roles))
                        .join(border)
                        .on(border.UNIT_ID.eq(HELD))
                        .and(border.CURRENT)
                        .and(DSL.condition("{0} @> {1}", border.VALID, DAY))
                        .where(DAY.lt(source.today.get()))
                        .and(DSL.condition("st_covers({0}, {1})", border.GEOM, position)));
    }
}
