package vn.diachido.site;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.site.Tables.TRANSLATION;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.diachido.database.jooq.site.tables.Site;
import vn.diachido.database.jooq.site.tables.Translation;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;

/** What sites say in languages. */
final class SiteTexts {

    private SiteTexts() {}

    /** Its text in the first of some languages that it has, else in its own. */
    static Select<?> text(Row<Site> row) {
        Input asked = row.argument("languages");
        Field<String[]> languages =
                asked.present()
                        ? asked.texts()
                        : DSL.field("array[{0}, 'vi']", String[].class, row.asked().language());
        Site site = row.table();
        Translation of = TRANSLATION.as("said");
        Table<?> texts =
                select(
                                site.LANGUAGE,
                                site.NAME,
                                site.SUMMARY,
                                site.STORY,
                                inline(false).as("stale"))
                        .unionAll(
                                select(
                                                of.LANGUAGE,
                                                of.NAME,
                                                of.SUMMARY,
                                                of.STORY,
                                                DSL.field(of.TRANSLATES.lt(site.TEXT_REVISION)))
                                        .from(of)
                                        .where(of.SITE_ID.eq(site.ID)))
                        .asTable("texts");
        Field<String> language = DSL.field(name("texts", "language"), String.class);
        Field<Integer> wish =
                DSL.field("array_position({0}, {1})", Integer.class, languages, language);
        return select(texts.fields())
                .from(texts)
                .orderBy(wish.asc().nullsLast(), DSL.field(language.ne(site.LANGUAGE)))
                .limit(inline(1));
    }

    /** Was the text changed since it was translated? */
    static Field<Boolean> isStale(Row<Translation> row) {
        return DSL.field(
                select(row.table().TRANSLATES.lt(SITE_.TEXT_REVISION))
                        .from(SITE_)
                        .where(SITE_.ID.eq(row.table().SITE_ID)));
    }

    /** Has it a text in one of some languages? */
    static Condition speaks(Row<Site> row, Input languages) {
        Translation of = TRANSLATION.as("spoken");
        return row.table()
                .LANGUAGE
                .eq(DSL.any(languages.texts()))
                .or(
                        exists(
                                selectOne()
                                        .from(of)
                                        .where(of.SITE_ID.eq(row.table().ID))
                                        .and(of.LANGUAGE.eq(DSL.any(languages.texts())))));
    }
}
