package vn.diachido.unit.importer;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.LINEAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Edges between units. */
final class LineageImportRepository {

    private static final int ROWS_PER_STATEMENT = 2_000;

    private final DSLContext database;

    LineageImportRepository(DSLContext database) {
        this.database = database;
    }

    /** An edge to be stored; weights are null where unknown. */
    record NewEdge(
            long predecessorId,
            long successorId,
            Plan.Kind kind,
            boolean full,
            @Nullable Double households,
            @Nullable Double population,
            @Nullable Double area,
            boolean estimated,
            boolean verified,
            @Nullable String decree) {}

    /** Edges of the day as they are stored. */
    List<NewEdge> edges(LocalDate day) {
        return database.selectFrom(LINEAGE)
                .where(LINEAGE.EFFECTIVE.eq(day))
                .fetch(edge ->
                        new NewEdge(
                                edge.getPredecessorId(),
                                edge.getSuccessorId(),
                                Plan.Kind.valueOf(edge.getKind()),
                                Objects.equals(edge.getExtent(), "FULL"),
                                edge.getHouseholdWeight(),
                                edge.getPopulationWeight(),
                                edge.getAreaWeight(),
                                edge.getEstimated(),
                                edge.getVerified(),
                                edge.getDecree()));
    }

    /** Stores edges; one that is there already is written anew. */
    void save(List<NewEdge> edges, LocalDate day, long dataSetId) {
        for (int i = 0; i < edges.size(); i += ROWS_PER_STATEMENT) {
            saveSome(
                    edges.subList(i, Math.min(edges.size(), i + ROWS_PER_STATEMENT)),
                    day,
                    dataSetId);
        }
    }

    private void saveSome(List<NewEdge> edges, LocalDate day, long dataSetId) {
        database.insertInto(
                        LINEAGE,
                        LINEAGE.PREDECESSOR_ID,
                        LINEAGE.SUCCESSOR_ID,
                        LINEAGE.EFFECTIVE,
                        LINEAGE.KIND,
                        LINEAGE.EXTENT,
                        LINEAGE.HOUSEHOLD_WEIGHT,
                        LINEAGE.POPULATION_WEIGHT,
                        LINEAGE.AREA_WEIGHT,
                        LINEAGE.ESTIMATED,
                        LINEAGE.VERIFIED,
                        LINEAGE.DECREE,
                        LINEAGE.DATA_SET_ID)
                .valuesOfRows(
                        edges.stream()
                                .map(edge ->
                                        row(
                                                val(edge.predecessorId()),
                                                val(edge.successorId()),
                                                val(day),
                                                val(edge.kind().name()),
                                                val(edge.full() ? "FULL" : "PARTIAL"),
                                                val(edge.households(), LINEAGE.HOUSEHOLD_WEIGHT),
                                                val(edge.population(), LINEAGE.POPULATION_WEIGHT),
                                                val(edge.area(), LINEAGE.AREA_WEIGHT),
                                                val(edge.estimated()),
                                                val(edge.verified()),
                                                val(edge.decree(), LINEAGE.DECREE),
                                                val(dataSetId)))
                                .toList())
                .onConflict(LINEAGE.PREDECESSOR_ID, LINEAGE.SUCCESSOR_ID, LINEAGE.EFFECTIVE)
                .doUpdate()
                .set(LINEAGE.KIND, excluded(LINEAGE.KIND))
                .set(LINEAGE.EXTENT, excluded(LINEAGE.EXTENT))
                .set(LINEAGE.HOUSEHOLD_WEIGHT, excluded(LINEAGE.HOUSEHOLD_WEIGHT))
                .set(LINEAGE.POPULATION_WEIGHT, excluded(LINEAGE.POPULATION_WEIGHT))
                .set(LINEAGE.AREA_WEIGHT, excluded(LINEAGE.AREA_WEIGHT))
                .set(LINEAGE.ESTIMATED, excluded(LINEAGE.ESTIMATED))
                .set(LINEAGE.VERIFIED, excluded(LINEAGE.VERIFIED))
                .set(LINEAGE.DECREE, excluded(LINEAGE.DECREE))
                .set(LINEAGE.DATA_SET_ID, excluded(LINEAGE.DATA_SET_ID))
                .execute();
    }
}
