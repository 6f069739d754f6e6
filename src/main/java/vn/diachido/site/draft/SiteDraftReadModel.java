package vn.diachido.site.draft;

import static org.jooq.impl.DSL.falseCondition;
import static vn.diachido.database.jooq.site.Tables.DRAFT;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.database.jooq.site.tables.Draft;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Search;
import vn.diachido.query.request.Visibility;
import vn.diachido.site.SiteReadModel;
import vn.diachido.unit.Areas;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Drafts: their authors see them, and the editors of where they lie. */
@Component
public class SiteDraftReadModel extends PlacedModel<Draft> {

    static final Set<Role> EDITORS = SiteReadModel.EDITORS;

    SiteDraftReadModel() {
        super("SiteDraft", DRAFT, draft -> draft.ID);
        secured();
        fields();
        filters();
        facet("state", row -> row.table().STATE);
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", draft -> draft.NAME);
        sort(
                "WRITTEN",
                "float8",
                row ->
                        DSL.field(
                                "extract(epoch from {0})::float8",
                                Double.class, row.table().WRITTEN_AT));
        single("siteDraft", row -> row.table().ID.eq(row.argument("id").id()));
        list("siteDrafts");
    }

    @Override
    protected Condition access(Row<Draft> row) {
        return Visibility.any(
                Areas.in(row.asked(), row.table().UNIT_ID, row.table().POSITION, EDITORS),
                isOwn(row));
    }

    private static Condition isOwn(Row<Draft> row) {
        return row.asked().standing().signedIn()
                ? row.table().AUTHOR_ID.eq(row.asked().account())
                : falseCondition();
    }

    private void fields() {
        column("name", draft -> draft.NAME);
        column("summary", draft -> draft.SUMMARY);
        column("state", draft -> draft.STATE);
        geoJson("position", row -> row.table().POSITION);
        field("longitude", row -> coordinate("st_x({0})", row));
        field("latitude", row -> coordinate("st_y({0})", row));
        column("content", draft -> draft.CONTENT);
        column("base", draft -> draft.BASE);
        column("edition", draft -> draft.EDITION);
        column("remark", draft -> draft.REMARK);
        one(
                "site",
                SiteReadModel.class,
                (draft, site) -> site.table().ID.eq(draft.table().SITE_ID));
        moment("writtenAt", draft -> draft.WRITTEN_AT);
        one(
                "unit",
                UnitReadModel.class,
                (draft, unit) -> unit.table().UNIT_ID.eq(draft.table().UNIT_ID));
        one(
                "author",
                AccountReadModel.class,
                (draft, account) -> account.table().ID.eq(draft.table().AUTHOR_ID));
    }

    private static Field<Double> coordinate(String sql, Row<Draft> row) {
        return DSL.field(sql, Double.class, row.table().POSITION);
    }

    private void filters() {
        filter("state", (row, states) -> row.table().STATE.eq(DSL.any(states.texts())));
        filter("site", (row, ids) -> row.table().SITE_ID.eq(DSL.any(ids.ids())));
        filter("own", (row, own) -> DSL.field(isOwn(row)).eq(own.bool()));
        filter("within", (row, unit) -> Subtree.within(row.table().UNIT_ID, unit, row.asOf()));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        placed(Place.point(draft -> draft.POSITION));
    }
}
