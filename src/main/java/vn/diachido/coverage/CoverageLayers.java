package vn.diachido.coverage;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.unit.CurrentBoundary;
import vn.diachido.unit.UnitReadModel;

/** Coverage on the map: hamlets by their state, and units by the counts of their hamlets. */
@Configuration(proxyBeanMethods = false)
class CoverageLayers {

    /** From here on communes are wide enough to be told apart by colour. */
    private static final int COMMUNES_FROM = 7;

    private static final int MAX_ZOOM = 22;

    /** What verdicts rest on. */
    private static final List<String> MADE_FROM = List.of("unit", "squad", "outreach", "coverage");

    @Bean
    TileLayer<Version> hamlets(HamletReadModel hamlets) {
        List<Property<Version>> properties =
                List.of(
                        Property.text(hamlets, "id"),
                        Property.text(hamlets, "name"),
                        new Property<>("state", "String", HamletReadModel::state));
        return new TileLayer<>(
                "hamlets",
                hamlets,
                MADE_FROM,
                List.of(Part.places("hamlets", hamlets, properties)));
    }

    @Bean
    TileLayer<Version> coverage(UnitReadModel units, HamletReadModel hamlets) {
        return new TileLayer<>(
                "coverage",
                units,
                MADE_FROM,
                List.of(
                        counted(units, hamlets, "PROVINCE", 0, COMMUNES_FROM - 1),
                        counted(units, hamlets, "COMMUNE", COMMUNES_FROM, MAX_ZOOM)));
    }

    private static Part<Version> counted(
            UnitReadModel units, HamletReadModel hamlets, String level, int minZoom, int maxZoom) {
        return new Part<>(
                "coverage",
                CoverageLayers::border,
                meets(),
                row -> row.table().LEVEL.eq(inline(level)),
                List.of(
                        Property.text(units, "id"),
                        Property.text(units, "level"),
                        Property.text(units, "fullName"),
                        new Property<>(counts(), row -> countsOf(hamlets, row))),
                minZoom,
                maxZoom);
    }

    private static Map<String, String> counts() {
        Map<String, String> fields = new LinkedHashMap<>();
        UnitCoverageReadModel.STATES.keySet().forEach(count -> fields.put(count, "Number"));
        return fields;
    }

    /** All counts at once, since each of them would judge every hamlet again. */
    private static Field<JSONB> countsOf(HamletReadModel hamlets, Row<Version> row) {
        var counts =
                UnitCoverageReadModel.states(hamlets, row, Judging.filtered(row)).asTable("counts");
        return DSL.field(select(field("to_jsonb(counts)", JSONB.class)).from(counts));
    }

    private static Field<Geometry> border(Row<Version> row) {
        return DSL.field(
                select(CurrentBoundary.ALIAS.GEOM)
                        .from(CurrentBoundary.ALIAS)
                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf())));
    }

    private static Place.Meets<Version> meets() {
        return (row, test) ->
                row.table()
                        .UNIT_ID
                        .in(
                                select(CurrentBoundary.ALIAS.UNIT_ID)
                                        .from(CurrentBoundary.ALIAS)
                                        .where(CurrentBoundary.on(row.asOf()))
                                        .and(test.apply(CurrentBoundary.ALIAS.GEOM)));
    }
}
