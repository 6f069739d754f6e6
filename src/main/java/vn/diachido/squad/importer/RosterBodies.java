package vn.diachido.squad.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.diachido.database.Period;
import vn.diachido.database.jooq.squad.tables.records.OrganisationRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.exchange.ImportBounds;
import vn.diachido.exchange.RowRejected;
import vn.diachido.exchange.Texts;
import vn.diachido.graphql.Calendar;
import vn.diachido.squad.importer.ListedPerson.ListedBranch;
import vn.diachido.squad.importer.ListedPerson.ListedSquad;

/** Squads and branches that rows name, asked for once a unit; founded where there are none. */
final class RosterBodies {

    private final RosterImportRepository stored;
    private final long dataSetId;
    private final ImportBounds bounds;
    private final RosterCounts counts;
    private final Map<Long, List<SquadRecord>> squads = new HashMap<>();
    private final Map<Long, List<OrganisationRecord>> branches = new HashMap<>();

    RosterBodies(
            RosterImportRepository stored,
            long dataSetId,
            ImportBounds bounds,
            RosterCounts counts) {
        this.stored = stored;
        this.dataSetId = dataSetId;
        this.bounds = bounds;
        this.counts = counts;
    }

    private List<SquadRecord> squadsOf(long unit) {
        return squads.computeIfAbsent(unit, id -> new ArrayList<>(stored.squads(id)));
    }

    private List<OrganisationRecord> branchesOf(long unit) {
        return branches.computeIfAbsent(unit, id -> new ArrayList<>(stored.organisationsOf(id)));
    }

    /** Of several of one name the one that exists when the row begins. */
    Optional<SquadRecord> find(long unit, ListedSquad asked) {
        String key = key(unit, asked);
        List<SquadRecord> named =
                squadsOf(unit).stream()
                        .filter(squad -> squad.getKind().equals(asked.kind()))
                        .filter(squad ->
                                Texts.sameName(squad.getName(), asked.name())
                                        || isOwn(squad.getDataSetId(), squad.getSourceKey(), key))
                        .toList();
        LocalDate to = asked.to() == null ? Calendar.today() : asked.to();
        LocalDate day = asked.from() == null ? to : asked.from();
        return named.stream()
                .filter(squad -> squad.getLife().contains(day))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** Was it founded by this very list, under whatever name it goes now? */
    private boolean isOwn(Long dataSet, String key, String wanted) {
        return Objects.equals(dataSet, dataSetId) && wanted.equals(key);
    }

    Optional<OrganisationRecord> find(long unit, ListedBranch asked) {
        String key = key(unit, asked);
        return branchesOf(unit).stream()
                .filter(body ->
                        Texts.sameName(body.getName(), asked.name())
                                || isOwn(body.getDataSetId(), body.getSourceKey(), key))
                .findFirst();
    }

    /** Rejects a row whose squad or branch would have to be founded by somebody who may not. */
    void checkFounding(long unit, String name) {
        if (!bounds.holdFounded(unit)) {
            throw new RowRejected(
                    "FOUNDING_NOT_ALLOWED",
                    "there is no such squad or branch, and only editors found them",
                    name);
        }
    }

    SquadRecord found(long unit, ListedSquad asked) {
        SquadRecord squad = fresh(unit, asked);
        squad.store();
        squadsOf(unit).add(squad);
        counts.count("squad", RosterCounts.Deed.MADE);
        return squad;
    }

    SquadRecord fresh(long unit, ListedSquad asked) {
        SquadRecord squad = stored.newSquad();
        squad.setName(asked.name());
        squad.setKind(asked.kind());
        squad.setLevel(asked.level());
        squad.setUnitId(unit);
        squad.setLife(new Period(null, null));
        squad.setStatus("ACTIVE");
        squad.setSourceKey(key(unit, asked));
        squad.setDataSetId(dataSetId);
        return squad;
    }

    private static String key(long unit, ListedSquad asked) {
        return asked.kind() + "|" + unit + "|" + Texts.nameKey(asked.name());
    }

    private static String key(long unit, ListedBranch asked) {
        return unit + "|" + Texts.nameKey(asked.name());
    }

    OrganisationRecord found(long unit, ListedBranch asked) {
        OrganisationRecord body = stored.newOrganisation();
        body.setName(asked.name());
        body.setKind(asked.kind());
        body.setUnitId(unit);
        body.setLife(new Period(null, null));
        body.setSourceKey(key(unit, asked));
        body.setDataSetId(dataSetId);
        body.store();
        branchesOf(unit).add(body);
        counts.count("branch", RosterCounts.Deed.MADE);
        return body;
    }
}
