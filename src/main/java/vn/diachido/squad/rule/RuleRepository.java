package vn.diachido.squad.rule;

import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.squad.Tables.CLAUSE;
import static vn.diachido.database.jooq.squad.Tables.RULE;
import static vn.diachido.database.jooq.squad.Tables.SQUAD_;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.squad.tables.records.ClauseRecord;
import vn.diachido.database.jooq.squad.tables.records.RuleRecord;
import vn.diachido.database.jooq.squad.tables.records.SquadRecord;

/** Rules as they are written, and what is judged by them. */
@Repository
class RuleRepository {

    /**
     * A clause about the teams of a commune.
     *
     * @param most {@link Integer#MAX_VALUE} for any number
     * @param sizeTo {@link Integer#MAX_VALUE} for any number
     */
    record TeamClause(
            long id, long rule, int number, int least, int most, int sizeFrom, int sizeTo) {}

    /** A team and how many persons are in it. */
    record Team(long squad, int persons) {}

    private final DSLContext sql;

    RuleRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<RuleRecord> findRule(long id) {
        return sql.selectFrom(RULE).where(RULE.ID.eq(id)).forUpdate().fetchOptional();
    }

    RuleRecord newRule() {
        return sql.newRecord(RULE);
    }

    boolean hasUnit(long id) {
        return sql.fetchExists(UNIT_, UNIT_.ID.eq(id));
    }

    void write(long rule, List<ClauseRecord> clauses) {
        sql.deleteFrom(CLAUSE).where(CLAUSE.RULE_ID.eq(rule)).execute();
        clauses.forEach(clause -> clause.setRuleId(rule));
        sql.batchInsert(clauses).execute();
    }

    Optional<SquadRecord> findSquad(long id) {
        return sql.selectFrom(SQUAD_).where(SQUAD_.ID.eq(id)).fetchOptional();
    }

    /** Clauses about its members that hold for a squad on a day. */
    List<Clause> clausesOf(long squad, LocalDate day) {
        return sql.resultQuery(
                        """
                        select c.rule_id, c.number, c.counts, c.role, c.traits, c.least, c.most
                        from squad.squad s cross join squad.clause c
                        where s.id = {0} and c.counts <> 'TEAMS' and squad.holds(c.rule_id, s.kind, s.level, s.unit_id, {1})
                        order by c.rule_id, c.number
                        """,
                        val(squad), val(day))
                .fetch(RuleRepository::clause);
    }

    private static Clause clause(Record row) {
        long rule = row.get("rule_id", Long.class);
        boolean head = "OTHER_SQUADS_OF_HEAD".equals(row.get("counts", String.class));
        Integer most = row.get("most", Integer.class);
        int number = row.get("number", Integer.class);
        return head
                ? new Clause(rule, number, Clause.HEAD, Set.of(headsAnother(rule)), 0, 0)
                : new Clause(
                        rule,
                        number,
                        row.get("role", String.class),
                        Set.of(Objects.requireNonNull(row.get("traits", String[].class))),
                        row.get("least", Integer.class),
                        most == null ? Integer.MAX_VALUE : most);
    }

    /** Whom a rule holds to head another squad, another may not. */
    private static String headsAnother(long rule) {
        return Clause.HEADS_ANOTHER + rule;
    }

    /** Who is in a squad on a day. */
    List<Seat> seats(long squad, LocalDate day) {
        return sql.resultQuery(
                        """
                        select m.person_id, m.role, m.posts, m.union_member,
                            array(select distinct c.rule_id from squad.clause c where c.counts = 'OTHER_SQUADS_OF_HEAD' and m.role = 'HEAD'
                                and squad.counted(c.id, {0}, {1}, false) > coalesce(c.most, 2147483647)) as against
                        from squad.roster({0}, {1}) m order by m.person_id
                        """,
                        val(squad), val(day))
                .fetch(RuleRepository::seat);
    }

    private static Seat seat(Record row) {
        Set<String> traits =
                new TreeSet<>(
                        Arrays.asList(Objects.requireNonNull(row.get("posts", String[].class))));
        if ("YES".equals(row.get("union_member", String.class))) {
            traits.add(Clause.UNION_MEMBER);
        }
        for (Long rule : Objects.requireNonNull(row.get("against", Long[].class))) {
            traits.add(headsAnother(rule));
        }
        return new Seat(
                row.get("person_id", Long.class),
                Objects.requireNonNull(row.get("role", String.class)),
                traits);
    }

    List<TeamClause> teamClausesOf(long unit, LocalDate day) {
        return sql.resultQuery(
                        """
                        select c.id, c.rule_id, c.number, c.least, coalesce(c.most, 2147483647), c.size_from, coalesce(c.size_to, 2147483647)
                        from squad.clause c join unit.unit u on u.id = {0} and u.level = 'COMMUNE'
                        where c.counts = 'TEAMS' and squad.holds_in(c.rule_id, {0}, {1}) order by c.rule_id, c.number
                        """,
                        val(unit), val(day))
                .fetch(row ->
                        new TeamClause(
                                row.get(0, Long.class),
                                row.get(1, Long.class),
                                row.get(2, Integer.class),
                                row.get(3, Integer.class),
                                row.get(4, Integer.class),
                                row.get(5, Integer.class),
                                row.get(6, Integer.class)));
    }

    /** Squads in a unit that a rule is about. */
    List<Team> teams(long rule, long unit, LocalDate day) {
        return sql.resultQuery(
                        """
                        select s.id, squad.member_count(s.id, {2})
                        from squad.squad s
                        where s.life @> {2} and squad.holds({0}, s.kind, s.level, s.unit_id, {2}) and exists (
                            select from unit.ancestry a where a.unit_id = s.unit_id and a.ancestor_id = {1} and a.valid @> {2})
                        order by s.id
                        """,
                        val(rule), val(unit), val(day))
                .fetch(row -> new Team(row.get(0, Long.class), row.get(1, Integer.class)));
    }
}
