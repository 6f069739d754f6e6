package vn.diachido.site;

/** What became of a site after it was published. */
public enum SiteState {
    PUBLISHED,
    WITHDRAWN
}
