package vn.diachido.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.sqlite.SQLiteConfig;

/** One layer of a GeoPackage, read row by row. A GeoPackage is an SQLite database. */
final class GeoPackageRows implements RowSource {

    /** Of a value or a row, however little of the file it takes. */
    private static final int MAX_VALUE_BYTES = 100 << 20;

    private final Path path;
    private final String file;
    private final String layer;
    private final Set<String> columns;
    private final @Nullable String geometryColumn;
    private final @Nullable String crs;

    /** Without a name, the only layer is meant. */
    GeoPackageRows(Resource resource, String file, @Nullable String layer) {
        this.path = path(resource);
        this.file = file;
        try (Connection connection = open()) {
            this.layer = choose(layers(connection), layer);
            Map<String, String> geometry = geometryColumn(connection);
            this.geometryColumn = geometry.get("column");
            this.crs = geometry.get("crs");
            this.columns = columns(connection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Set<String> columns() {
        return columns;
    }

    @Override
    public Optional<String> statedCrs() {
        return Optional.ofNullable(crs);
    }

    @Override
    public void forEach(Consumer<SourceRow> consumer) {
        try (Connection connection = open();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select rowid as \"rowid of row\", * from " + quoted(layer));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                consumer.accept(toRow(rows));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private SourceRow toRow(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            String value = Texts.clean(Optional.ofNullable(row.getString(column)).orElse(""));
            if (!value.isEmpty()) {
                values.put(column, value);
            }
        }
        byte[] blob = geometryColumn == null ? null : row.getBytes(geometryColumn);
        return new SourceRow(
                file,
                row.getLong(1),
                values,
                blob == null ? SourceRow.GeometrySource.NONE : () -> GeoPackageGeometry.read(blob));
    }

    private List<String> layers(Connection connection) throws SQLException {
        return strings(
                connection,
                // A view or a virtual table may have more in it than any file.
                "select table_name from gpkg_contents join sqlite_schema on type = 'table' and name"
                        + " = table_name and sql not like 'create virtual%' where data_type in"
                        + " ('features', 'attributes') order by 1");
    }

    private String choose(List<String> layers, @Nullable String wanted) {
        if (wanted == null && layers.size() == 1) {
            return layers.getFirst();
        }
        if (wanted == null || !layers.contains(wanted)) {
            throw new ImportRefused(
                    "LAYER_UNKNOWN",
                    file
                            + (wanted == null
                                    ? " has several layers"
                                    : " has no layer \"" + wanted + "\"")
                            + "; state layer: one of "
                            + String.join(", ", layers));
        }
        return wanted;
    }

    /** Name of the geometry column and the layer's coordinate system, where there are any. */
    private Map<String, String> geometryColumn(Connection connection) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select g.column_name, s.organization, s.organization_coordsys_id"
                                + " from gpkg_geometry_columns g"
                                + " left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id"
                                + " where g.table_name = ?")) {
            select.setString(1, layer);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    found.put("column", row.getString(1));
                    if ("EPSG".equalsIgnoreCase(row.getString(2)) && row.getInt(3) > 0) {
                        found.put("crs", "EPSG:" + row.getInt(3));
                    }
                }
            }
        }
        return found;
    }

    private Set<String> columns(Connection connection) throws SQLException {
        Set<String> names =
                new LinkedHashSet<>(
                        strings(
                                connection,
                                "select name from pragma_table_info(" + literal(layer) + ")"));
        names.remove(geometryColumn);
        return names;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** Read as it lies there, without a journal, so that its folder may be closed to writing. */
    private Connection open() throws SQLException {
        SQLiteConfig limits = new SQLiteConfig();
        limits.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(MAX_VALUE_BYTES));
        return DriverManager.getConnection(
                "jdbc:sqlite:" + path.toUri() + "?immutable=1", limits.toProperties());
    }

    private static Path path(Resource resource) {
        try {
            if (resource.isFile()) {
                return resource.getFile().toPath();
            }
            Path copy = Files.createTempFile("diachido", ".gpkg");
            copy.toFile().deleteOnExit();
            try (InputStream stream = resource.getInputStream()) {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRefused unreadable(SQLException cause) {
        return new ImportRefused(
                "FILE_UNREADABLE", file + " is not a GeoPackage: " + cause.getMessage(), cause);
    }
}
