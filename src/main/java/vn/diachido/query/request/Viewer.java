package vn.diachido.query.request;

/** Who asks. What a viewer may see becomes a condition of every statement. */
public enum Viewer {
    /** Anybody. */
    PUBLIC,
    /** Somebody who runs this server. */
    ADMINISTRATOR
}
