package vn.diachido.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Small files for tests of imports. */
public final class Fixtures {

    private Fixtures() {}

    public static Resource text(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }

    public static RowSource csv(String content) {
        return RowSources.open(text(content), "test.csv", null);
    }

    public static List<SourceRow> rows(RowSource source) {
        List<SourceRow> rows = new ArrayList<>();
        source.forEach(rows::add);
        return rows;
    }

    public static MappingNode mapping(String yaml) {
        return MappingNode.read(text(yaml), "test.yml");
    }

    public static Geometry wkt(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    /** A GeoPackage with one layer of two columns, {@code code} and {@code name}. */
    public static void geoPackage(Path file, String layer, int srid, Object[]... rows)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists gpkg_contents (table_name text, data_type text)");
            statement.execute(
                    "create table if not exists gpkg_geometry_columns (table_name text, column_name"
                            + " text, srs_id integer)");
            statement.execute(
                    "create table if not exists gpkg_spatial_ref_sys (srs_id integer, organization"
                            + " text, organization_coordsys_id integer)");
            statement.execute(
                    "insert into gpkg_spatial_ref_sys values (%1$d, 'EPSG', %1$d)".formatted(srid));
            statement.execute(
                    "insert into gpkg_contents values ('%s', 'features')".formatted(layer));
            statement.execute(
                    "insert into gpkg_geometry_columns values ('%s', 'geom', %d)"
                            .formatted(layer, srid));
            statement.execute(
                    "create table %s (fid integer primary key, geom blob, code text, name text)"
                            .formatted(layer));
            insert(connection, layer, srid, rows);
        }
    }

    private static void insert(Connection connection, String layer, int srid, Object[][] rows)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into " + layer + " (geom, code, name) values (?, ?, ?)")) {
            for (Object[] row : rows) {
                insert.setBytes(1, row[0] == null ? null : blob(wkt((String) row[0]), srid));
                insert.setString(2, (String) row[1]);
                insert.setString(3, (String) row[2]);
                insert.executeUpdate();
            }
        }
    }

    /** With an envelope of four numbers, as most programs write it. */
    static byte[] blob(Geometry geometry, int srid) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        ByteBuffer blob = ByteBuffer.allocate(8 + 32 + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 0b0000_0011).putInt(srid);
        var box = geometry.getEnvelopeInternal();
        blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
        blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
        return blob.put(wkb).array();
    }
}
