package vn.diachido.unit.population;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.unit.Tables.CENSUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import vn.diachido.exchange.ChangeCounts;
import vn.diachido.exchange.Difference;

/** Cells and estimates, within the transaction of an import. */
final class PopulationImportRepository {

    private static final String CELLS =
            """
            create temp table population_cell (place geometry(Point, 4326), people float8) on commit drop
            """;

    private static final String ADD =
            """
            insert into population_cell (place, people)
            select st_setsrid(st_makepoint(x, y), 4326), people from unnest({0}, {1}, {2}) as cell (x, y, people)
            """;

    private static final String HAMLETS =
            """
            create temp table population_hamlet on commit drop as
            select v.unit_id, v.parent_id, v.full_name, b.centre::geography as centre, exists (
                select from unit.census c where c.unit_id = v.unit_id and c.population is not null
                    and c.implausible is null and not c.estimated) as counted
            from unit.version v join unit.boundary b on b.unit_id = v.unit_id
            where v.level = 'HAMLET' and v.valid @> {0} and b.current and b.valid @> {0} and b.centre is not null
            """;

    /**
     * The commune as hamlets are given theirs: of borders that overlap the more exact, then the
     * elder.
     */
    private static final String SHARES =
            """
            with placed as (
                select cell.place, cell.people, (
                    select b.unit_id from unit.boundary b join unit.unit u on u.id = b.unit_id
                    where b.current and (b.valid @> {0}) is true and u.level = 'COMMUNE' and st_covers(b.geom, cell.place)
                    order by unit.accuracy_rank(b.accuracy) desc, b.unit_id limit 1) as commune_id
                from population_cell cell),
            nearest as (
                select placed.commune_id, placed.people, (
                    select h.unit_id from population_hamlet h where h.parent_id = placed.commune_id
                    order by st_distance(h.centre, placed.place::geography), h.unit_id limit 1) as hamlet_id
                from placed)
            select n.commune_id, commune.full_name as commune, n.hamlet_id, h.full_name as hamlet,
                coalesce(h.counted, false) as counted, sum(n.people) as people, count(*) as cells
            from nearest n
            left join population_hamlet h on h.unit_id = n.hamlet_id
            left join unit.version commune on commune.unit_id = n.commune_id and commune.valid @> {0}
            group by n.commune_id, commune.full_name, n.hamlet_id, h.full_name, h.counted
            order by n.commune_id, n.hamlet_id
            """;

    private final DSLContext database;

    PopulationImportRepository(DSLContext database) {
        this.database = database;
        database.execute(CELLS);
    }

    void addCells(Double[] longitudes, Double[] latitudes, Double[] people) {
        if (people.length > 0) {
            database.execute(ADD, longitudes, latitudes, people);
        }
    }

    /** Which cells are nearest to which hamlet of their commune on a day. */
    List<Share> shares(LocalDate day) {
        database.execute(HAMLETS, val(day));
        database.execute("create index on population_hamlet (parent_id)");
        database.execute("analyze population_hamlet");
        return database.fetch(SHARES, val(day))
                .map(row ->
                        new Share(
                                row.get("commune_id", Long.class),
                                row.get("commune", String.class),
                                row.get("hamlet_id", Long.class),
                                row.get("hamlet", String.class),
                                row.get("counted", boolean.class),
                                row.get("people", double.class),
                                row.get("cells", long.class)));
    }

    /** Makes the data set's estimates of a day those wanted; writes only what differs. */
    ChangeCounts store(
            Map<Long, Integer> wanted,
            LocalDate countedOn,
            long dataSetId,
            List<Difference> differences) {
        Map<Long, Integer> there = stored(countedOn, dataSetId);
        Set<Long> ended = new HashSet<>(there.keySet());
        ended.removeAll(wanted.keySet());
        List<Query> writes = new ArrayList<>();
        int made = 0;
        int changed = 0;
        for (Map.Entry<Long, Integer> one : wanted.entrySet()) {
            Integer before = there.get(one.getKey());
            if (!Objects.equals(before, one.getValue())) {
                made += before == null ? 1 : 0;
                changed += before == null ? 0 : 1;
                writes.add(write(one.getKey(), one.getValue(), countedOn, dataSetId));
                differences.add(difference(one.getKey(), before, one.getValue()));
            }
        }
        ended.forEach(hamlet -> differences.add(difference(hamlet, there.get(hamlet), null)));
        database.batch(writes).execute();
        database.deleteFrom(CENSUS)
                .where(CENSUS.COUNTED_ON.eq(countedOn))
                .and(CENSUS.DATA_SET_ID.eq(dataSetId))
                .and(CENSUS.UNIT_ID.eq(any(ended.toArray(Long[]::new))))
                .execute();
        return new ChangeCounts(
                "estimates", made, ended.size(), changed, wanted.size() - made - changed, 0);
    }

    private Map<Long, Integer> stored(LocalDate countedOn, long dataSetId) {
        return new HashMap<>(
                database.select(CENSUS.UNIT_ID, CENSUS.POPULATION)
                        .from(CENSUS)
                        .where(CENSUS.COUNTED_ON.eq(countedOn))
                        .and(CENSUS.DATA_SET_ID.eq(dataSetId))
                        .and(CENSUS.ESTIMATED)
                        .fetchMap(CENSUS.UNIT_ID, CENSUS.POPULATION));
    }

    private Query write(long hamlet, int people, LocalDate countedOn, long dataSetId) {
        return database.insertInto(CENSUS)
                .set(CENSUS.UNIT_ID, hamlet)
                .set(CENSUS.COUNTED_ON, countedOn)
                .set(CENSUS.POPULATION, people)
                .set(CENSUS.ESTIMATED, true)
                .set(CENSUS.DATA_SET_ID, dataSetId)
                .onConflict(CENSUS.UNIT_ID, CENSUS.COUNTED_ON, CENSUS.DATA_SET_ID)
                .doUpdate()
                .setAllToExcluded();
    }

    private static Difference difference(
            long hamlet, @Nullable Integer before, @Nullable Integer after) {
        String change = before == null ? "NEW" : after == null ? "ENDED" : "CHANGED";
        return new Difference(
                "population",
                "",
                String.valueOf(hamlet),
                change,
                before == null ? "" : before.toString(),
                after == null ? "" : after.toString());
    }
}
