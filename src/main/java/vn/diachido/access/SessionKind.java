package vn.diachido.access;

/** What is signed in. */
public enum SessionKind {
    /** With a cookie; ends when it is idle, too. */
    BROWSER,
    /** With a token for a program. */
    TOKEN
}
