package vn.diachido.graphql;

/**
 * Something to know about an answer, in {@code extensions.warnings}.
 *
 * @param code for programs; never changes
 * @param path the key of the root field it is about
 * @param message in the asker's language
 */
public record Warning(String code, String path, String message) {}
