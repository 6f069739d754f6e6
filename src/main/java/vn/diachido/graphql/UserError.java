package vn.diachido.graphql;

import java.util.List;

/**
 * Something in a mutation's input that its sender can mend.
 *
 * @param path from {@code input} on
 * @param message in the asker's language
 */
public record UserError(String code, List<String> path, String message) {}
