package vn.diachido.squad.rule;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.rule.RuleRepository.Team;
import vn.diachido.squad.rule.RuleRepository.TeamClause;
import vn.diachido.unit.AreaRepository;

/** Says what would mend breaches. */
@Controller
class Repairs {

    /** What mends a breach of a squad; null changes where nothing does. */
    record SquadRepair(long rule, int number, @Nullable List<RosterChange> changes) {}

    /** What mends a breach of a commune; null changes where there are too many teams. */
    record TeamRepair(long rule, int number, @Nullable List<TeamChange> changes) {}

    /**
     * A team that changes.
     *
     * @param squad null for one to be founded
     * @param persons who come; negative: leave
     */
    record TeamChange(@Nullable Long squad, int persons) {}

    private final RuleRepository rules;
    private final AreaRepository areas;

    Repairs(RuleRepository rules, AreaRepository areas) {
        this.rules = rules;
        this.areas = areas;
    }

    @QueryMapping
    List<SquadRepair> squadRepairs(
            @Argument String squad,
            @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment environment) {
        LocalDate day = asOf == null ? Calendar.today() : asOf;
        Viewer viewer = ViewerFilter.viewer(environment);
        Optional<SquadRecord> found =
                SquadInput.number(squad)
                        .flatMap(rules::findSquad)
                        .filter(record -> record.getLife().contains(day))
                        .filter(record -> keeps(viewer, record));
        return found.map(record -> repairs(record.getId(), day)).orElse(List.of());
    }

    private List<SquadRepair> repairs(long squad, LocalDate day) {
        List<Clause> clauses = rules.clausesOf(squad, day);
        List<Seat> seats = rules.seats(squad, day);
        return clauses.stream()
                .filter(clause -> !clause.holds(seats))
                .map(clause ->
                        new SquadRepair(
                                clause.rule(),
                                clause.number(),
                                Repair.of(seats, clauses, clause).orElse(null)))
                .toList();
    }

    private boolean keeps(Viewer viewer, SquadRecord squad) {
        @Nullable Point base = (Point) squad.getBase();
        return areas.holds(
                viewer,
                squad.getUnitId(),
                base == null ? null : base.getX(),
                base == null ? null : base.getY(),
                SquadBreachReadModel.JUDGES);
    }

    @QueryMapping
    List<TeamRepair> teamRepairs(
            @Argument String unit,
            @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment environment) {
        LocalDate day = asOf == null ? Calendar.today() : asOf;
        Viewer viewer = ViewerFilter.viewer(environment);
        return SquadInput.number(unit)
                .filter(id -> areas.holds(viewer, id, null, null, SquadBreachReadModel.JUDGES))
                .map(id -> teamRepairs(id, day))
                .orElse(List.of());
    }

    private List<TeamRepair> teamRepairs(long unit, LocalDate day) {
        List<TeamRepair> repairs = new ArrayList<>();
        for (TeamClause clause : rules.teamClausesOf(unit, day)) {
            List<Team> teams = rules.teams(clause.rule(), unit, day);
            long fitting = teams.stream().filter(team -> change(clause, team) == 0).count();
            if (fitting < clause.least() || fitting > clause.most()) {
                repairs.add(
                        new TeamRepair(
                                clause.rule(),
                                clause.number(),
                                fitting > clause.most() ? null : fewest(clause, teams, fitting)));
            }
        }
        return repairs;
    }

    /** How many come to a team, or leave it, until its size fits. */
    private static int change(TeamClause clause, Team team) {
        return team.persons() < clause.sizeFrom()
                ? clause.sizeFrom() - team.persons()
                : Math.min(0, clause.sizeTo() - team.persons());
    }

    /** Teams change apart from each other, so the cheapest of them are the fewest persons. */
    static List<TeamChange> fewest(TeamClause clause, List<Team> teams, long fitting) {
        int wanted = (int) (clause.least() - fitting);
        Stream<TeamChange> there =
                teams.stream()
                        .map(team -> new TeamChange(team.squad(), change(clause, team)))
                        .filter(change -> change.persons() != 0);
        Stream<TeamChange> founded =
                IntStream.range(0, wanted).mapToObj(i -> new TeamChange(null, clause.sizeFrom()));
        return Stream.concat(there, founded)
                .sorted(Comparator.comparingInt(change -> Math.abs(change.persons())))
                .limit(wanted)
                .toList();
    }
}
