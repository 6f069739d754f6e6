package vn.diachido.unit.importer;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import vn.diachido.database.Period;

/**
 * Where a unit lies, as one file draws it.
 *
 * @param area null where only the centre is known
 */
record Drawing(long unitId, Period valid, @Nullable MultiPolygon area, Point centre) {}
