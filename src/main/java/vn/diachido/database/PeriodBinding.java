package vn.diachido.database;

/** PostgreSQL {@code daterange} columns as periods. */
public final class PeriodBinding extends WireBinding<Object, Period> {

    public PeriodBinding() {
        super("daterange");
    }

    @Override
    Object toDriver(Period value) {
        return value.toString();
    }

    @Override
    String toLiteral(Period value) {
        return value.toString();
    }

    @Override
    Period fromDriver(Object value) {
        return Period.parse(value.toString());
    }

    @Override
    Object standIn(Period value) {
        return value.toString();
    }

    @Override
    Class<Object> standInType() {
        return Object.class;
    }

    @Override
    Class<Period> type() {
        return Period.class;
    }
}
