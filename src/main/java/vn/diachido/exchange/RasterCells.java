package vn.diachido.exchange;

import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.geotools.api.data.DataSourceException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.datum.PixelInCell;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.referencing.CRS;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.core.io.Resource;

/**
 * The cells of a GeoTIFF's first band that hold a number, by their middles in WGS 84. Whatever its
 * coordinate system, a cell is moved as a whole: the sum over all cells stays what it is.
 */
public final class RasterCells implements AutoCloseable {

    /** Takes one cell; degrees. */
    @FunctionalInterface
    public interface Taker {
        void take(double longitude, double latitude, double value);
    }

    /** A country of 1,600 km at 100 m has half as many. */
    private static final long MAX_CELLS = 400_000_000;

    private final String file;
    private final GeoTiffReader reader;
    private final CoordinateSystem system;

    private RasterCells(String file, GeoTiffReader reader, CoordinateSystem system) {
        this.file = file;
        this.reader = reader;
        this.system = system;
    }

    /**
     * @param crs the coordinate system of a file that does not say its own, or says it wrongly
     */
    public static RasterCells open(Resource resource, String file, @Nullable String crs) {
        if (!resource.isReadable()) {
            throw new ImportRefused("FILE_MISSING", "there is no file " + file);
        }
        GeoTiffReader reader = reader(resource, file);
        try {
            CoordinateSystem system = crs == null ? stated(reader, file) : CoordinateSystem.of(crs);
            RasterCells cells = new RasterCells(file, reader, system);
            cells.checkSize();
            return cells;
        } catch (RuntimeException e) {
            reader.dispose();
            throw e;
        }
    }

    private static GeoTiffReader reader(Resource resource, String file) {
        try {
            return new GeoTiffReader(
                    resource.getFile(), new Hints(Hints.FORCE_LONGITUDE_FIRST_AXIS_ORDER, true));
        } catch (DataSourceException | RuntimeException e) {
            throw new ImportRefused("RASTER_BROKEN", file + " is no GeoTIFF that can be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoordinateSystem stated(GeoTiffReader reader, String file) {
        CoordinateReferenceSystem crs = reader.getCoordinateReferenceSystem();
        try {
            Integer code = crs == null ? null : CRS.lookupEpsgCode(crs, false);
            if (code != null) {
                return CoordinateSystem.of("EPSG:" + code);
            }
        } catch (FactoryException e) {
            throw unknown(file, e);
        }
        throw unknown(file, null);
    }

    private static ImportRefused unknown(String file, @Nullable Exception cause) {
        String message =
                file
                        + " does not say in which coordinate system it is, or in one that has no EPSG"
                        + " code; state it in the mapping, such as crs: EPSG:4326";
        return cause == null
                ? new ImportRefused("CRS_UNKNOWN", message)
                : new ImportRefused("CRS_UNKNOWN", message, cause);
    }

    private void checkSize() {
        long cells =
                (long) reader.getOriginalGridRange().getSpan(0)
                        * reader.getOriginalGridRange().getSpan(1);
        if (cells > MAX_CELLS) {
            throw new ImportRefused(
                    "FILE_TOO_LARGE",
                    "%s has %,d cells, more than %,d; cut it to the provinces needed or take wider cells"
                            .formatted(file, cells, MAX_CELLS));
        }
    }

    public CoordinateSystem system() {
        return system;
    }

    /** Hands over all cells with a number, row by row within each tile of the file. */
    public void forEach(Taker taker) {
        try {
            GridCoverage2D coverage = reader.read(null);
            MathTransform toWorld = reader.getOriginalGridToWorld(PixelInCell.CELL_CENTER);
            double missing =
                    reader.getMetadata().hasNoData()
                            ? reader.getMetadata().getNoData()
                            : Double.NaN;
            RenderedImage image = coverage.getRenderedImage();
            for (int y = 0; y < image.getNumYTiles(); y++) {
                for (int x = 0; x < image.getNumXTiles(); x++) {
                    Raster tile = image.getTile(image.getMinTileX() + x, image.getMinTileY() + y);
                    forEach(tile, image, toWorld, missing, taker);
                }
            }
            coverage.dispose(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TransformException e) {
            throw new ImportRefused("RASTER_BROKEN", file + " lies nowhere on the earth", e);
        }
    }

    /** Tiles at the right and the lower edge may reach over the image. */
    private void forEach(
            Raster tile, RenderedImage image, MathTransform toWorld, double missing, Taker taker)
            throws TransformException {
        int right = Math.min(tile.getMinX() + tile.getWidth(), image.getMinX() + image.getWidth());
        int below =
                Math.min(tile.getMinY() + tile.getHeight(), image.getMinY() + image.getHeight());
        double[] place = new double[2];
        for (int y = tile.getMinY(); y < below; y++) {
            for (int x = tile.getMinX(); x < right; x++) {
                double value = tile.getSampleDouble(x, y, 0);
                if (Double.isFinite(value)
                        && value != missing
                        && (float) value != (float) missing) {
                    place[0] = x;
                    place[1] = y;
                    toWorld.transform(place, 0, place, 0, 1);
                    Coordinate middle = system.toWgs84(place[0], place[1]);
                    taker.take(middle.getX(), middle.getY(), value);
                }
            }
        }
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
