package vn.diachido.media;

import org.jooq.Condition;
import org.jooq.Field;

/** What shows files: a feature says of which everybody may see them. */
public interface MediaUse {

    /** Files that something published shows. */
    Condition isPublic(Field<Long> fileId);
}
