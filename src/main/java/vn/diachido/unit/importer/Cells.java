package vn.diachido.unit.importer;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** The land round several points, shared out so that each has what is nearest to it. */
final class Cells {

    /** Fewer points have no land between them: each has a circle of its own. */
    private static final int LEAST_FOR_SHARING = 3;

    /** How closely the land follows its outermost points; 1 is their convex hull. */
    private static final double LENGTH_RATIO = 0.3;

    private Cells() {}

    /**
     * One cell for each point, in their order.
     *
     * @param marginDegrees how far land reaches beyond the outermost points
     */
    static List<MultiPolygon> round(List<Point> centres, double marginDegrees) {
        if (centres.size() < LEAST_FOR_SHARING) {
            return centres.stream().map(centre -> multi(centre.buffer(marginDegrees))).toList();
        }
        GeometryFactory factory = centres.getFirst().getFactory();
        Geometry points = factory.createMultiPoint(centres.toArray(Point[]::new));
        Geometry land =
                ConcaveHull.concaveHullByLengthRatio(points, LENGTH_RATIO).buffer(marginDegrees);
        VoronoiDiagramBuilder diagram = new VoronoiDiagramBuilder();
        diagram.setSites(points);
        diagram.setClipEnvelope(land.getEnvelopeInternal());
        Geometry shared = diagram.getDiagram(factory);
        List<MultiPolygon> cells = new ArrayList<>();
        for (Point centre : centres) {
            cells.add(multi(land.intersection(cellOf(centre, shared))));
        }
        return cells;
    }

    private static Geometry cellOf(Point centre, Geometry diagram) {
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            if (cell.getUserData() instanceof Coordinate of
                    && of.equals2D(centre.getCoordinate())) {
                return cell;
            }
        }
        throw new IllegalStateException("two centres share the place " + centre);
    }

    private static MultiPolygon multi(Geometry area) {
        GeometryFactory factory = area.getFactory();
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                parts.add(polygon);
            }
        }
        return factory.createMultiPolygon(parts.toArray(Polygon[]::new));
    }
}
