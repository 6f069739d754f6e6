package vn.diachido.outreach;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.outreach.Tables.SERVICE_POINT;
import static vn.diachido.database.jooq.outreach.Tables.SERVICE_POINT_PLATFORM;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.ServicePoint;
import vn.diachido.database.jooq.outreach.tables.ServicePointPlatform;
import vn.diachido.query.Days;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Service points: where people are helped to install and use apps. */
@Component
public class ServicePointReadModel extends PlacedModel<ServicePoint> {

    private static final ServicePointPlatform OF = SERVICE_POINT_PLATFORM.as("of_point");

    ServicePointReadModel() {
        super("ServicePoint", SERVICE_POINT, point -> point.ID);
        fields();
        filters();
        single("servicePoint", row -> row.table().ID.eq(row.argument("id").id()).and(alive(row)));
        list("servicePoints");
    }

    @Override
    protected Condition access(Row<ServicePoint> row) {
        return noCondition();
    }

    @Override
    protected Condition alive(Row<ServicePoint> row) {
        return Days.within(row.table().LIFE, row.asOf());
    }

    private static SelectConditionStep<Record1<Long>> platformsOf(ServicePoint point) {
        return select(OF.PLATFORM_ID).from(OF).where(OF.SERVICE_POINT_ID.eq(point.ID));
    }

    private void fields() {
        column("name", point -> point.NAME);
        column("hours", point -> point.HOURS);
        firstDay("validFrom", row -> row.table().LIFE);
        lastDay("validTo", row -> row.table().LIFE);
        column("place", point -> point.PLACE);
        geoJson("position", row -> row.table().POSITION);
        field("longitude", row -> DSL.field("st_x({0})", Double.class, row.table().POSITION));
        field("latitude", row -> DSL.field("st_y({0})", Double.class, row.table().POSITION));
        one(
                "unit",
                UnitReadModel.class,
                (point, unit) -> unit.table().UNIT_ID.eq(point.table().UNIT_ID));
        many(
                "platforms",
                PlatformReadModel.class,
                (point, platform) -> platform.table().ID.in(platformsOf(point.table())),
                platform -> List.of(platform.table().KEY.asc()));
    }

    private void filters() {
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter(
                "platform",
                (row, ids) ->
                        exists(
                                platformsOf(row.table())
                                        .and(OF.PLATFORM_ID.eq(DSL.any(ids.ids())))));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        placed(Place.point(point -> point.POSITION));
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", point -> point.NAME);
    }
}
