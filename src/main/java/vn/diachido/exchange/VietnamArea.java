package vn.diachido.exchange;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/**
 * A generous outline of Việt Nam in WGS 84 that tells slips from positions: land, islands and sea,
 * Hoàng Sa and Trường Sa with it, some 30 km wider than the border. Drawn by hand for this purpose;
 * it is no border.
 */
public final class VietnamArea {

    /** Longitude and latitude by turns, from the north-west clockwise. */
    private static final double[] OUTLINE = {
        101.7, 22.6, 102.4, 23.1, 103.6, 23.15, 104.6, 23.3, 105.3, 23.75, 106.1, 23.4, 107.0, 23.3,
        107.2, 22.4, 108.4, 21.9, 108.6, 21.2, 108.2, 20.3, 107.9, 19.0, 108.2, 17.9, 110.5, 17.7,
        113.4, 17.7, 113.9, 15.0, 115.5, 13.2, 118.2, 12.6, 118.2, 10.2, 117.0, 7.0, 112.5, 6.2,
        108.0, 6.0, 104.0, 7.0, 102.6, 8.6, 103.3, 10.0, 103.6, 10.75, 104.4, 10.85, 105.0, 11.25,
        105.5, 11.35, 105.4, 12.0, 106.2, 12.2, 107.0, 12.7, 107.0, 14.0, 106.9, 15.2, 106.0, 16.2,
        105.1, 17.3, 104.4, 18.2, 103.5, 18.8, 103.5, 19.9, 104.0, 20.3, 103.0, 20.3, 102.4, 21.0,
        102.3, 21.6, 101.7, 22.0, 101.7, 22.6
    };

    private static final IndexedPointInAreaLocator LOCATOR = locator();

    private VietnamArea() {}

    /** Is a position, x the longitude, in it? */
    public static boolean holds(Coordinate at) {
        return LOCATOR.locate(at) != Location.EXTERIOR;
    }

    private static IndexedPointInAreaLocator locator() {
        Coordinate[] ring = new Coordinate[OUTLINE.length / 2];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(OUTLINE[2 * i], OUTLINE[2 * i + 1]);
        }
        return new IndexedPointInAreaLocator(new GeometryFactory().createPolygon(ring));
    }
}
