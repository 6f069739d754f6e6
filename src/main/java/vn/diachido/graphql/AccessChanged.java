package vn.diachido.graphql;

/** Somebody may do other things than before, or may have become known less: look again. */
public record AccessChanged() {}
