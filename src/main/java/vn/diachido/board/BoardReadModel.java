package vn.diachido.board;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.board.Tables.SCAN_COUNT;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;
import vn.diachido.database.jooq.board.tables.Board;
import vn.diachido.database.jooq.board.tables.ScanCount;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Search;
import vn.diachido.query.request.Visibility;
import vn.diachido.site.SiteReadModel;
import vn.diachido.unit.Areas;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Boards. A code that leads nowhere yet is nobody's business: it may be printed tomorrow. */
@Component
public class BoardReadModel extends PlacedModel<Board> {

    private static final String NO_CODE = "";
    private static final List<String> LIFE =
            List.of("ISSUED", "PRINTED", "INSTALLED", "MOVED", "DAMAGED", "LOST", "RETIRED");

    private static final ScanCount SCANS = SCAN_COUNT.as("scans_of_board");

    private final SiteReadModel sites;

    BoardReadModel(PublicAddress publicAddress, SiteReadModel sites) {
        super("Board", BOARD_, board -> board.ID);
        this.sites = sites;
        fields(publicAddress);
        position();
        relations();
        filters();
        life(publicAddress);
        orders();
        facet("state", row -> row.table().STATE);
        single("boardByCode", row -> row.table().CODE.eq(typed(row.argument("code"))));
        list("boards");
    }

    @Override
    protected Condition access(Row<Board> row) {
        return Visibility.any(
                BoardRoles.mayKnowAll(row.asked().standing())
                        ? noCondition()
                        : leadsTo(row, site -> noCondition()),
                Areas.in(
                        row.asked(),
                        row.table().UNIT_ID,
                        row.table().POSITION,
                        BoardRoles.HANGING));
    }

    private void fields(PublicAddress publicAddress) {
        column("code", board -> board.CODE);
        column("state", board -> board.STATE);
        field(
                "nextStates",
                row -> DSL.field("to_json(board.next_states({0}))", JSON.class, row.table().STATE));
        field("link", row -> inline(publicAddress.of("/q/")).concat(row.table().CODE));
        neverNull("link");
        column("place", board -> board.PLACE);
        geoJson("hangsAt", row -> row.table().POSITION);
        moment("issuedAt", board -> board.ISSUED_AT);
        moment("installedAt", board -> board.INSTALLED_AT);
        moment("inspectedAt", board -> board.INSPECTED_AT);
        column("inspectBy", board -> board.INSPECT_BY);
        column("printedAddress", board -> board.PRINTED_ADDRESS);
    }

    private void relations() {
        one(
                "site",
                SiteReadModel.class,
                (board, site) -> site.table().ID.eq(board.table().SITE_ID));
        one(
                "unit",
                UnitReadModel.class,
                (board, unit) -> unit.table().UNIT_ID.eq(board.table().UNIT_ID));
    }

    private void position() {
        geoJson("position", this::position);
        field("longitude", row -> coordinate("st_x({0})", row));
        field("latitude", row -> coordinate("st_y({0})", row));
        placed(new Place<>(this::position, (row, test) -> test.apply(position(row)), true));
    }

    private Field<Double> coordinate(String sql, Row<Board> row) {
        return DSL.field(sql, Double.class, position(row));
    }

    /** Where it hangs, else where its site is. */
    private Field<Geometry> position(Row<Board> row) {
        Site site = SITE_.as("site_of_board");
        return coalesce(
                row.table().POSITION,
                DSL.field(
                        select(site.POSITION)
                                .from(site)
                                .where(site.ID.eq(row.table().SITE_ID))
                                .and(sites.seenFrom(row, site))));
    }

    private void filters() {
        filter("id", (row, ids) -> row.table().ID.eq(DSL.any(ids.ids())));
        filter("state", (row, states) -> row.table().STATE.eq(DSL.any(states.texts())));
        filter("hasSite", (row, has) -> DSL.field(row.table().SITE_ID.isNotNull()).eq(has.bool()));
        filter("site", (row, ids) -> leadsTo(row, site -> site.ID.eq(DSL.any(ids.ids()))));
        filter(
                "within",
                (row, unit) ->
                        leadsTo(row, site -> SiteReadModel.lyingIn(site, unit, row.asOf()))
                                .or(Subtree.within(row.table().UNIT_ID, unit, row.asOf())));
        filter(
                "search",
                (row, words) -> leadsTo(row, site -> Search.matches(site.SEARCH_KEY, words)));
    }

    private void life(PublicAddress publicAddress) {
        filter("dueForInspection", (row, due) -> is(isDue(row), due));
        filter("needsVisit", (row, needed) -> is(isDamaged(row).or(isDue(row)), needed));
        filter("neverScanned", (row, never) -> is(notExists(scans(row)), never));
        filter(
                "scannedBeforeInstalled",
                (row, early) -> is(exists(scans(row).and(SCANS.EARLY)), early));
        filter(
                "printedElsewhere",
                (row, elsewhere) ->
                        is(
                                row.table()
                                        .PRINTED_ADDRESS
                                        .isDistinctFrom(inline(publicAddress.origin().orElse("")))
                                        .and(row.table().PRINTED_ADDRESS.isNotNull()),
                                elsewhere));
    }

    private static Condition isDue(Row<Board> row) {
        return row.table().INSPECT_BY.le(row.asOf());
    }

    private static Condition isDamaged(Row<Board> row) {
        return row.table().STATE.eq(inline("DAMAGED"));
    }

    private static Condition is(Condition what, Input wanted) {
        return DSL.field("coalesce({0}, false)", Boolean.class, DSL.field(what)).eq(wanted.bool());
    }

    private static SelectConditionStep<Record1<Integer>> scans(Row<Board> row) {
        return selectOne().from(SCANS).where(SCANS.BOARD_ID.eq(row.table().ID));
    }

    private void orders() {
        sort("CODE", "text", row -> row.table().CODE);
        sort(
                "STATE",
                "int",
                row ->
                        DSL.field(
                                "array_position({0}, {1})",
                                Integer.class,
                                inline(LIFE.toArray(String[]::new)),
                                row.table().STATE));
        sort("INSPECT_BY", "date", BoardReadModel::lookAtBy);
        sort("URGENCY", "date", BoardReadModel::urgency);
    }

    private static Field<LocalDate> lookAtBy(Row<Board> row) {
        return DSL.field("coalesce({0}, date 'infinity')", LocalDate.class, row.table().INSPECT_BY);
    }

    /**
     * As a day: what is damaged comes before all days, what nobody ever looked at long before its
     * own.
     */
    private static Field<LocalDate> urgency(Row<Board> row) {
        Condition never = isDue(row).and(row.table().INSPECTED_AT.isNull());
        return DSL.field(
                "case when {0} then date '-infinity' when {1} then {2} - 365000 else {3} end",
                LocalDate.class, isDamaged(row), never, row.table().INSPECT_BY, lookAtBy(row));
    }

    private Condition leadsTo(Row<Board> row, Function<Site, Condition> which) {
        Site site = SITE_.as("site_of_board");
        return row.table()
                .SITE_ID
                .in(
                        select(site.ID)
                                .from(site)
                                .where(which.apply(site))
                                .and(sites.seenFrom(row, site)));
    }

    private static Field<String> typed(Input code) {
        return code.bind(
                "text",
                String.class,
                text -> BoardCode.parse(text.toString()).map(BoardCode::text).orElse(NO_CODE));
    }

    /** The boards of a site. */
    @Component
    static class OfSites implements Contribution<SiteReadModel> {

        @Override
        public Class<SiteReadModel> target() {
            return SiteReadModel.class;
        }

        @Override
        public void addTo(SiteReadModel sites) {
            sites.many(
                    "boards",
                    BoardReadModel.class,
                    (site, board) -> board.table().SITE_ID.eq(site.table().ID),
                    board -> List.of(board.table().ID.asc()));
            sites.filter("hasBoard", (site, has) -> DSL.field(isLedTo(site)).eq(has.bool()));
        }

        private static Condition isLedTo(Row<Site> site) {
            Board board = BOARD_.as("board_of_site");
            return exists(selectOne().from(board).where(board.SITE_ID.eq(site.table().ID)));
        }
    }
}
