package vn.diachido.graphql;

/**
 * A read model of things each of which everybody could see once: that one is gone, or can be seen
 * no more, is told to whoever follows them.
 */
public interface OnceShown {}
