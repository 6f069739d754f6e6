package vn.diachido.page;

/** A site's page as a link. */
record SiteLink(String path, String name) {

    static SiteLink of(PageLanguage language, String slug, String name) {
        return new SiteLink(path(language, slug), name);
    }

    /** The path of a site's page; stays for ever. */
    static String path(PageLanguage language, String slug) {
        return path(language.tag(), slug);
    }

    /** The same in any language that the site has. */
    static String path(String tag, String slug) {
        return "/" + tag + "/sites/" + slug;
    }
}
