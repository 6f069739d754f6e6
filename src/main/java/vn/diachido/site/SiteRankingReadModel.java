package vn.diachido.site;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.site.Tables.RANKING;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Ranking;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Ranks of sites, each with its days. Whoever sees the site sees them. */
@Component
class SiteRankingReadModel extends ReadModel<Ranking> {

    SiteRankingReadModel() {
        super("SiteRanking", RANKING, ranking -> ranking.ID);
        column("rank", ranking -> ranking.RANK);
        column("decision", ranking -> ranking.DECISION);
        firstDay("validFrom", row -> row.table().VALID);
        lastDay("validTo", row -> row.table().VALID);
    }

    @Override
    protected Condition access(Row<Ranking> row) {
        return noCondition();
    }
}
