package vn.diachido.site.revision;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.site.Tables.REVISION;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.access.AccountReadModel;
import vn.diachido.database.jooq.site.tables.Revision;
import vn.diachido.query.Contribution;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Visibility;
import vn.diachido.site.SiteReadModel;
import vn.diachido.unit.Areas;

/** What sites said over time: for those who edit them. */
@Component
class SiteRevisionReadModel extends ReadModel<Revision> {

    /** A field is told where the revision before had it otherwise. */
    private static final String CHANGES =
            """
            (select coalesce(json_object_agg(coalesce(now.key, before.key),
                json_build_object('before', before.value, 'after', now.value)
                order by coalesce(now.key, before.key)), '{}')
            from jsonb_each({0}) now
            full join jsonb_each((select earlier.content from site.revision earlier
                where earlier.site_id = {1} and earlier.number = {2})) before using (key)
            where now.value is distinct from before.value)\
            """;

    SiteRevisionReadModel() {
        super("SiteRevision", REVISION, revision -> revision.ID);
        column("number", revision -> revision.NUMBER);
        column("kind", revision -> revision.KIND);
        moment("madeAt", revision -> revision.MADE_AT);
        column("note", revision -> revision.NOTE);
        column("content", revision -> revision.CONTENT);
        field("changes", SiteRevisionReadModel::changes);
        neverNull("changes");
        one(
                "by",
                AccountReadModel.class,
                (revision, account) -> account.table().ID.eq(revision.table().ACCOUNT_ID));
    }

    @Override
    protected Condition access(Row<Revision> row) {
        Condition edits =
                Areas.in(row.asked(), SITE_.UNIT_ID, SITE_.POSITION, SiteReadModel.EDITORS);
        return Visibility.of(edits) != Visibility.PART
                ? edits
                : exists(
                        selectOne().from(SITE_).where(SITE_.ID.eq(row.table().SITE_ID)).and(edits));
    }

    private static Field<JSON> changes(Row<Revision> row) {
        Revision revision = row.table();
        Field<Integer> since =
                row.argument("since").present()
                        ? row.argument("since").integer()
                        : revision.NUMBER.minus(DSL.inline(1));
        return DSL.field(CHANGES, JSON.class, revision.CONTENT, revision.SITE_ID, since);
    }

    /** Leads from sites to what they said, the latest first. */
    @Component
    static class OfSites implements Contribution<SiteReadModel> {

        @Override
        public Class<SiteReadModel> target() {
            return SiteReadModel.class;
        }

        @Override
        public void addTo(SiteReadModel sites) {
            sites.many(
                    "revisions",
                    SiteRevisionReadModel.class,
                    (site, revision) -> revision.table().SITE_ID.eq(site.table().ID),
                    revision -> List.of(revision.table().NUMBER.desc()));
        }
    }
}
