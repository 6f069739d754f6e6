package vn.diachido.site;

import static vn.diachido.database.jooq.site.Tables.MEDIUM;
import static vn.diachido.database.jooq.site.Tables.MENTION;
import static vn.diachido.database.jooq.site.Tables.RANKING;
import static vn.diachido.database.jooq.site.Tables.SITE_;
import static vn.diachido.database.jooq.site.Tables.SOURCE;
import static vn.diachido.database.jooq.site.Tables.TRANSLATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.site.tables.records.MediumRecord;
import vn.diachido.database.jooq.site.tables.records.MentionRecord;
import vn.diachido.database.jooq.site.tables.records.RankingRecord;
import vn.diachido.database.jooq.site.tables.records.SourceRecord;
import vn.diachido.database.jooq.site.tables.records.TranslationRecord;
import vn.diachido.graphql.Mistake;
import vn.diachido.media.MediaRepository;
import vn.diachido.site.SiteContent.Translation;

/** What a site has several of. */
@Repository
class SitePartRepository {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final DSLContext sql;
    private final MediaRepository files;

    SitePartRepository(DSLContext sql, MediaRepository files) {
        this.sql = sql;
        this.files = files;
    }

    /** Makes the parts of a site, whose text is written, those of its content. */
    void write(long siteId, SiteContent content) {
        translations(siteId, content.translations());
        rankings(siteId, content);
        mentions(siteId, content);
        sources(siteId, content);
        media(siteId, content);
    }

    /** A translation that stays as it was stays one of the text that it was made from. */
    private void translations(long siteId, List<Translation> translations) {
        Map<String, TranslationRecord> before =
                sql.fetch(TRANSLATION, TRANSLATION.SITE_ID.eq(siteId))
                        .intoMap(TRANSLATION.LANGUAGE);
        sql.deleteFrom(TRANSLATION).where(TRANSLATION.SITE_ID.eq(siteId)).execute();
        if (translations.isEmpty()) {
            return;
        }
        int revision =
                Objects.requireNonNull(
                        sql.select(SITE_.TEXT_REVISION)
                                .from(SITE_)
                                .where(SITE_.ID.eq(siteId))
                                .fetchSingle()
                                .value1());
        List<TranslationRecord> rows = new ArrayList<>();
        for (Translation translation : translations) {
            TranslationRecord was = before.get(translation.language());
            TranslationRecord row = new TranslationRecord();
            row.setSiteId(siteId);
            row.setLanguage(translation.language());
            row.setName(translation.name());
            row.setSummary(translation.summary());
            row.setStory(translation.story());
            row.setTranslates(
                    was != null && isSame(was, translation) ? was.getTranslates() : revision);
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    private static boolean isSame(TranslationRecord was, Translation now) {
        return !Boolean.TRUE.equals(now.current())
                && was.getName().equals(now.name())
                && Objects.equals(was.getSummary(), now.summary())
                && Objects.equals(was.getStory(), now.story());
    }

    private void rankings(long siteId, SiteContent content) {
        sql.deleteFrom(RANKING).where(RANKING.SITE_ID.eq(siteId)).execute();
        List<RankingRecord> rows = new ArrayList<>();
        for (SiteContent.Ranking it : content.rankings()) {
            RankingRecord row = new RankingRecord();
            row.setSiteId(siteId);
            row.setRank(it.rank());
            row.setDecision(it.decision());
            row.setValid(new Period(it.from(), firstAfter(it.to())));
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    /** Nothing comes after the last day that can be written. */
    private static @Nullable LocalDate firstAfter(@Nullable LocalDate last) {
        return last == null || last.equals(LAST_DAY) ? null : last.plusDays(1);
    }

    private void mentions(long siteId, SiteContent content) {
        sql.deleteFrom(MENTION).where(MENTION.SITE_ID.eq(siteId)).execute();
        List<MentionRecord> rows = new ArrayList<>();
        for (SiteContent.Mention it : content.mentions()) {
            MentionRecord row = new MentionRecord();
            row.setSiteId(siteId);
            row.setOrdinal(rows.size());
            row.setKind(it.kind());
            row.setName(it.name());
            row.setNote(it.note());
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    private void sources(long siteId, SiteContent content) {
        sql.deleteFrom(SOURCE).where(SOURCE.SITE_ID.eq(siteId)).execute();
        List<SourceRecord> rows = new ArrayList<>();
        for (SiteContent.Source it : content.sources()) {
            SourceRecord row = new SourceRecord();
            row.setSiteId(siteId);
            row.setOrdinal(rows.size());
            row.setTitle(it.title());
            row.setUrl(it.url());
            row.setPublisher(it.publisher());
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    private void media(long siteId, SiteContent content) {
        sql.deleteFrom(MEDIUM).where(MEDIUM.SITE_ID.eq(siteId)).execute();
        List<MediumRecord> rows = new ArrayList<>();
        for (SiteContent.Medium it : content.media()) {
            MediumRecord row = new MediumRecord();
            row.setSiteId(siteId);
            row.setOrdinal(rows.size());
            row.setKind(it.kind());
            row.setFileId(file(it));
            row.setUrl(it.url());
            row.setLicence(it.licence());
            row.setAuthor(it.author());
            row.setCredit(it.credit());
            row.setAlternative(alternatives(it));
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    private @Nullable Long file(SiteContent.Medium medium) {
        String digest = medium.file();
        return digest == null
                ? null
                : files.find(digest, medium.kind())
                        .orElseThrow(() -> new Mistake("UNKNOWN_FILE", "media"));
    }

    private static JSONB alternatives(SiteContent.Medium medium) {
        Map<String, String> texts = new TreeMap<>();
        medium.alternatives().forEach(it -> texts.put(it.language(), it.text()));
        return JSONB.valueOf(JsonMapper.shared().writeValueAsString(texts));
    }
}
