package vn.diachido.site;

import static org.jooq.impl.DSL.noCondition;
import static vn.diachido.database.jooq.site.Tables.TRANSLATION;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.site.tables.Translation;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;

/** Texts of sites in other languages than their own. Whoever sees the site sees them. */
@Component
class SiteTranslationReadModel extends ReadModel<Translation> {

    SiteTranslationReadModel() {
        super("SiteTranslation", TRANSLATION, translation -> translation.ID);
        column("language", translation -> translation.LANGUAGE);
        column("name", translation -> translation.NAME);
        column("summary", translation -> translation.SUMMARY);
        column("story", translation -> translation.STORY);
        field("stale", SiteTexts::isStale);
        neverNull("stale");
    }

    @Override
    protected Condition access(Row<Translation> row) {
        return noCondition();
    }
}
