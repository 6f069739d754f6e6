package vn.diachido.media;

/** What a file holds; the names are those of the database and of the API. */
public enum MediaKind {
    IMAGE,
    AUDIO
}
