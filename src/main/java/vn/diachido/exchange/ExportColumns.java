package vn.diachido.exchange;

import java.util.List;

/**
 * Columns of an entity's exports beyond its own fields and the names of what it leads to.
 *
 * @param type the entity's GraphQL type
 * @param paths such as {@code coverage.state}
 */
public record ExportColumns(String type, List<String> paths) {}
