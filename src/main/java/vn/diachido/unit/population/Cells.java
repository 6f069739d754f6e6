package vn.diachido.unit.population;

import java.util.Arrays;

/** Cells on their way into the database, some thousand at a time. */
final class Cells {

    private static final int AT_A_TIME = 10_000;

    private final PopulationImportRepository repository;
    private final Double[] longitudes = new Double[AT_A_TIME];
    private final Double[] latitudes = new Double[AT_A_TIME];
    private final Double[] people = new Double[AT_A_TIME];
    private int filled;
    private long count;
    private long negative;

    Cells(PopulationImportRepository repository) {
        this.repository = repository;
    }

    /** Cells without people are passed over. */
    void take(double longitude, double latitude, double value) {
        if (value < 0) {
            negative++;
        } else if (value > 0) {
            longitudes[filled] = longitude;
            latitudes[filled] = latitude;
            people[filled] = value;
            filled++;
            count++;
            if (filled == AT_A_TIME) {
                finish();
            }
        }
    }

    void finish() {
        repository.addCells(
                Arrays.copyOf(longitudes, filled),
                Arrays.copyOf(latitudes, filled),
                Arrays.copyOf(people, filled));
        filled = 0;
    }

    /** Of those with people. */
    long count() {
        return count;
    }

    long negative() {
        return negative;
    }
}
