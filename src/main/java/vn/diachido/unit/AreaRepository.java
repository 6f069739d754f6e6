package vn.diachido.unit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Repository;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** Where somebody may write: the same areas as where they may read. */
@Repository
public class AreaRepository {

    private final DSLContext dsl;

    AreaRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Has a viewer one of some roles for a thing of a unit?
     *
     * @param longitude in degrees; null where the thing's place is not known
     * @param latitude in degrees; null with the longitude
     */
    public boolean holds(
            Viewer viewer,
            long unitId,
            @Nullable Double longitude,
            @Nullable Double latitude,
            Set<Role> roles) {
        Field<Geometry> position =
                field(
                        "st_setsrid(st_makepoint({0}, {1}), 4326)",
                        Geometry.class, val(longitude, Double.class), val(latitude, Double.class));
        return dsl.fetchExists(
                selectOne()
                        .where(Areas.in(viewer, Calendar.today(), val(unitId), position, roles)));
    }
}
