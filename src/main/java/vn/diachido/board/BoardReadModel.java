package vn.diachido.board;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.board.Tables.BOARD_;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;
import vn.diachido.database.jooq.board.tables.Board;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.query.Contribution;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.place.PlacedModel;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Search;
import vn.diachido.query.request.Standing;
import vn.diachido.site.SiteReadModel;

/** Boards. A code that leads nowhere yet is nobody's business: it may be printed tomorrow. */
@Component
public class BoardReadModel extends PlacedModel<Board> {

    private static final String NO_CODE = "";
    private static final List<String> LIFE =
            List.of("ISSUED", "PRINTED", "INSTALLED", "MOVED", "DAMAGED", "LOST", "RETIRED");

    private final SiteReadModel sites;

    BoardReadModel(PublicAddress publicAddress, SiteReadModel sites) {
        super("Board", BOARD_, board -> board.ID);
        this.sites = sites;
        column("code", board -> board.CODE);
        column("state", board -> board.STATE);
        field("link", row -> inline(publicAddress.of("/q/")).concat(row.table().CODE));
        neverNull("link");
        position();
        one(
                "site",
                SiteReadModel.class,
                (board, site) -> site.table().ID.eq(board.table().SITE_ID));
        filters();
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
        facet("state", row -> row.table().STATE);
        single("boardByCode", row -> row.table().CODE.eq(typed(row.argument("code"))));
        list("boards");
    }

    @Override
    protected Condition access(Row<Board> row) {
        return mayKnowAll(row.asked().standing()) ? noCondition() : row.table().SITE_ID.isNotNull();
    }

    /** Those who have codes printed and give them to sites. */
    private static boolean mayKnowAll(Standing standing) {
        return standing.isAdministrator()
                || standing.everywhere().contains(Role.PROVINCE_EDITOR)
                || standing.somewhere().contains(Role.PROVINCE_EDITOR);
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

    /** A board is where its site is. */
    private Field<Geometry> position(Row<Board> row) {
        Site site = SITE_.as("site_of_board");
        return DSL.field(
                select(site.POSITION)
                        .from(site)
                        .where(site.ID.eq(row.table().SITE_ID))
                        .and(sites.seenFrom(row, site)));
    }

    private void filters() {
        filter("id", (row, ids) -> row.table().ID.eq(DSL.any(ids.ids())));
        filter("state", (row, states) -> row.table().STATE.eq(DSL.any(states.texts())));
        filter("hasSite", (row, has) -> DSL.field(row.table().SITE_ID.isNotNull()).eq(has.bool()));
        filter(
                "within",
                (row, unit) -> leadsTo(row, site -> SiteReadModel.lyingIn(site, unit, row.asOf())));
        filter(
                "search",
                (row, words) -> leadsTo(row, site -> Search.matches(site.SEARCH_KEY, words)));
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
        }
    }
}
