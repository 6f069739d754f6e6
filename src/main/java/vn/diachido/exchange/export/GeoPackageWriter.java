package vn.diachido.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.contents.Contents;
import mil.nga.geopackage.db.GeoPackageDataType;
import mil.nga.geopackage.db.TableColumnKey;
import mil.nga.geopackage.extension.rtree.RTreeIndexExtension;
import mil.nga.geopackage.features.columns.GeometryColumns;
import mil.nga.geopackage.features.user.FeatureColumn;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureRow;
import mil.nga.geopackage.features.user.FeatureTableMetadata;
import mil.nga.geopackage.geom.GeoPackageGeometryData;
import mil.nga.sf.GeometryType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.diachido.exchange.Summary;

/**
 * A GeoPackage with one layer, named as the list is; its columns are named as in the API. It is
 * written to a file beside, with a spatial index, and sent when it is whole.
 */
final class GeoPackageWriter implements RowWriter {

    private static final long WGS_84 = 4326;
    private static final String KEY = "fid";
    private static final String SHAPE = "geom";

    private final OutputStream out;
    private final ExportHead head;
    private final Path folder;
    private final Path file;
    private final GeoPackage content;
    private final FeatureDao layer;

    GeoPackageWriter(OutputStream out, ExportHead head) throws IOException {
        this.out = out;
        this.head = head;
        folder =
                Files.createTempDirectory("diachido-export-" + ProcessHandle.current().pid() + "-");
        try {
            file = folder.resolve(head.name() + ".gpkg");
            GeoPackageManager.create(file.toFile());
            content = GeoPackageManager.open(file.toFile());
            layer = newLayer(content, head);
            content.execSQL("pragma synchronous = off");
            content.beginTransaction();
        } catch (RuntimeException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    private static FeatureDao newLayer(GeoPackage content, ExportHead head) {
        GeometryColumns shape = new GeometryColumns();
        shape.setId(new TableColumnKey(head.name(), SHAPE));
        shape.setGeometryType(GeometryType.GEOMETRY);
        shape.setZ((byte) 0);
        shape.setM((byte) 0);
        shape.setSrsId(WGS_84);
        content.createFeatureTable(FeatureTableMetadata.create(shape, KEY, columns(head)));
        FeatureDao created = content.getFeatureDao(head.name());
        describe(content, created.getContents(), head);
        return created;
    }

    private static List<FeatureColumn> columns(ExportHead head) {
        return head.columns().stream()
                .map(column -> FeatureColumn.createColumn(column.path(), type(column.kind())))
                .toList();
    }

    private static GeoPackageDataType type(Column.Kind kind) {
        return switch (kind) {
            case TEXT, LIST -> GeoPackageDataType.TEXT;
            case INTEGER -> GeoPackageDataType.INTEGER;
            case NUMBER -> GeoPackageDataType.REAL;
            case FLAG -> GeoPackageDataType.BOOLEAN;
            case DAY -> GeoPackageDataType.DATE;
        };
    }

    private static void describe(GeoPackage content, Contents layer, ExportHead head) {
        Summary summary = head.summary();
        layer.setIdentifier(head.title());
        layer.setDescription(String.join("; ", summary.credits()));
        layer.setMinX(summary.west());
        layer.setMinY(summary.south());
        layer.setMaxX(summary.east());
        layer.setMaxY(summary.north());
        try {
            content.getContentsDao().update(layer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(@Nullable Object[] values) throws IOException {
        FeatureRow row = layer.newRow();
        for (int i = 0; i < head.columns().size(); i++) {
            row.setValue(head.columns().get(i).path(), value(values[i]));
        }
        if (values[head.columns().size()] instanceof byte[] shape) {
            row.setGeometry(GeoPackageGeometryData.createFromWkbAndBuildEnvelope(WGS_84, shape));
        }
        layer.insert(row);
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case Float number -> number.doubleValue();
            case BigDecimal number -> number.doubleValue();
            case null, default -> value;
        };
    }

    @Override
    public void finish() throws IOException {
        content.endTransaction();
        new RTreeIndexExtension(content).create(layer.getTable());
        content.close();
        Files.copy(file, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        content.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
