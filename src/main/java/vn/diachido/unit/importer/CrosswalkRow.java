package vn.diachido.unit.importer;

import java.util.List;
import java.util.Optional;
import vn.diachido.exchange.SourceRow;

/**
 * What a crosswalk says of one unit and one that follows it.
 *
 * @param from the codes that may be meant, the likeliest first: zeros may be lost
 * @param to likewise
 * @param estimated are the weights estimated?
 * @param verified has somebody checked the row?
 */
record CrosswalkRow(
        SourceRow line,
        List<UnitKey> from,
        List<UnitKey> to,
        Relation relation,
        Weights weights,
        boolean estimated,
        boolean verified,
        Optional<String> decree) {

    /** How much of the old unit goes to the new one. */
    enum Relation {
        FULL,
        PARTIAL,
        /** A part changes hands, both units go on. */
        REASSIGN
    }

    /** Shares of the old unit that go over; empty where unknown. */
    record Weights(
            Optional<Double> area, Optional<Double> population, Optional<Double> households) {

        static final Weights UNKNOWN =
                new Weights(Optional.empty(), Optional.empty(), Optional.empty());
        static final Weights WHOLE =
                new Weights(Optional.of(1.0), Optional.of(1.0), Optional.of(1.0));
    }

    CrosswalkRow withWeights(Weights other) {
        return new CrosswalkRow(line, from, to, relation, other, estimated, verified, decree);
    }
}
