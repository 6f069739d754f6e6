package vn.diachido.access.personal;

/** To what persons may agree; the words stand under {@code consent.<name>} in the messages. */
enum Purpose {
    CONTACT_PUBLISHED,
    PHOTO_PUBLISHED,
    SURVEY
}
