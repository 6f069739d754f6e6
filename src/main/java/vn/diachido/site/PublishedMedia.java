package vn.diachido.site;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.site.Tables.MEDIUM;
import static vn.diachido.database.jooq.site.Tables.SITE_;

import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import vn.diachido.media.MediaUse;

/** Published sites show their files to everybody. */
@Component
class PublishedMedia implements MediaUse {

    @Override
    public Condition isPublic(Field<Long> fileId) {
        return exists(
                selectOne()
                        .from(MEDIUM)
                        .join(SITE_)
                        .on(SITE_.ID.eq(MEDIUM.SITE_ID))
                        .where(MEDIUM.FILE_ID.eq(fileId))
                        .and(SITE_.STATE.eq(inline(SiteState.PUBLISHED.name()))));
    }
}
