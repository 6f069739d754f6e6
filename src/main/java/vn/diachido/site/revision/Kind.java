package vn.diachido.site.revision;

/** Why there is a revision; the names are those of the database and of the API. */
public enum Kind {
    IMPORTED,
    PUBLISHED,
    WITHDRAWN,
    RESTORED,
    RENAMED
}
