package vn.diachido.coverage.proposal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.unit.Tables.BOUNDARY;

import graphql.Scalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.sql.Array;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Repository;
import vn.diachido.coverage.CoverageRuleReadModel;
import vn.diachido.coverage.HamletReadModel;
import vn.diachido.database.jooq.unit.tables.Boundary;
import vn.diachido.database.jooq.unit.tables.Version;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Reads;
import vn.diachido.query.Days;
import vn.diachido.query.Exit;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Row;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.CurrentBoundary;
import vn.diachido.unit.Subtree;

/**
 * Reads hamlets with their verdicts, their people and whom a base there would reach: in one
 * statement, through the read model of hamlets and under the asker's access.
 */
@Repository
class GroundRepository {

    /** Verdicts over hamlets for whom nobody has to come. */
    private static final Set<String> SETTLED = Set.of("COVERED", "EXCLUDED");

    /** The field that tells verdicts has an argument of this name. */
    private static final String RULE = "rule";

    private static final String METERS = "meters";
    private static final Boundary OTHER = BOUNDARY.as("reached");

    private final HamletReadModel hamlets;
    private final CoverageRuleReadModel rules;
    private final ReadModels models;
    private final Reads reads;
    private final ObjectProvider<GraphQlSource> source;

    GroundRepository(
            HamletReadModel hamlets,
            CoverageRuleReadModel rules,
            ReadModels models,
            Reads reads,
            ObjectProvider<GraphQlSource> source) {
        this.hamlets = hamlets;
        this.rules = rules;
        this.models = models;
        this.reads = reads;
        this.source = source;
    }

    /**
     * @param cancelled does nobody wait for the answer any more?
     * @throws Mistake where there is no such rule
     * @throws CancellationException where nobody does
     */
    Ground read(ProposalInput input, Viewer viewer, BooleanSupplier cancelled) {
        Long rule = input.ruleId();
        Map<String, Object> values = new HashMap<>();
        if (rule != null) {
            if (reads.seen(rules, List.of(rule), viewer).isEmpty()) {
                throw new Mistake("UNKNOWN_RULE", "rule");
            }
            values.put(RULE, String.valueOf(rule));
        }
        values.put("where", Map.of("within", input.within()));
        values.put("asOf", input.day());
        values.put(METERS, input.radiusMeters());
        GroundRows rows = new GroundRows();
        reads.rows(
                new Exit<>(hamlets, "proposal", false, types(), Map.copyOf(values)),
                new Asker(values, viewer, Calendar.today()),
                this::rows,
                row -> {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    rows.add(
                            (Long) Objects.requireNonNull(row[0]),
                            (Long) row[1],
                            (Integer) row[2],
                            SETTLED.contains(String.valueOf(row[3])),
                            ids(row[4]));
                });
        return rows.ground();
    }

    private Map<String, GraphQLType> types() {
        GraphQLSchema schema = source.getObject().schema();
        return Map.of(
                "where",
                Objects.requireNonNull(schema.getType("HamletFilter")),
                "asOf",
                Objects.requireNonNull(schema.getType("Date")),
                RULE,
                Scalars.GraphQLID,
                METERS,
                Scalars.GraphQLFloat);
    }

    private Select<?> rows(Row<Version> row, Condition visible) {
        return select(
                        row.table().UNIT_ID,
                        row.table().PARENT_ID,
                        models.expression(hamlets, "population", row),
                        models.expression(hamlets, "coverage.state", row),
                        reached(row))
                .from(row.table())
                .where(visible)
                .orderBy(row.table().UNIT_ID);
    }

    /** Null where the hamlet has no position. */
    private static Field<Long[]> reached(Row<Version> row) {
        Field<Double> meters =
                row.argument(METERS)
                        .bind("float8", Double.class, value -> ((Number) value).doubleValue());
        Select<?> others =
                select(OTHER.UNIT_ID)
                        .from(OTHER)
                        .where(condition(OTHER.CURRENT))
                        .and(Days.within(OTHER.VALID, row.asOf()))
                        .and(
                                condition(
                                        "st_dwithin({0}::geography, {1}::geography, {2})",
                                        OTHER.CENTRE, CurrentBoundary.ALIAS.CENTRE, meters))
                        .and(
                                Subtree.within(
                                        OTHER.UNIT_ID,
                                        row.argument("where").get("within"),
                                        row.asOf()))
                        .orderBy(OTHER.UNIT_ID);
        return DSL.field(
                select(field("array({0})", Long[].class, others))
                        .from(CurrentBoundary.ALIAS)
                        .where(CurrentBoundary.of(row.table().UNIT_ID, row.asOf()))
                        .and(CurrentBoundary.ALIAS.CENTRE.isNotNull())
                        .limit(inline(1)));
    }

    private static @Nullable List<Long> ids(@Nullable Object array) {
        try {
            return array instanceof Array ids ? List.of((Long[]) ids.getArray()) : null;
        } catch (SQLException e) {
            throw new DataRetrievalFailureException("an array of ids", e);
        }
    }
}
