package vn.diachido.database;

import java.sql.SQLException;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/** PostGIS {@code geometry} columns as JTS geometries, SRID kept. */
public final class GeometryBinding extends WireBinding<org.jooq.Geometry, Geometry> {

    public GeometryBinding() {
        super("geometry");
    }

    @Override
    Object toDriver(Geometry value) {
        return new EwkbGeometry(value);
    }

    @Override
    String toLiteral(Geometry value) {
        return EwkbGeometry.toHex(value);
    }

    @Override
    Geometry fromDriver(Object value) throws SQLException {
        return switch (value) {
            case EwkbGeometry ewkb -> Objects.requireNonNull(ewkb.geometry());
            case org.jooq.Geometry hex -> EwkbGeometry.fromHex(hex.data());
            default ->
                    throw new SQLException(
                            "geometry came as "
                                    + value.getClass().getName()
                                    + ": the connection lacks the property "
                                    + EwkbGeometry.REGISTRATION);
        };
    }

    @Override
    org.jooq.Geometry standIn(Geometry value) {
        return org.jooq.Geometry.geometry(EwkbGeometry.toHex(value));
    }

    @Override
    Class<org.jooq.Geometry> standInType() {
        return org.jooq.Geometry.class;
    }

    @Override
    Class<Geometry> type() {
        return Geometry.class;
    }
}
