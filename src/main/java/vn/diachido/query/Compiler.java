package vn.diachido.query;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.conf.ParamType;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import vn.diachido.query.request.Asked;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Binds;
import vn.diachido.query.request.Breadth;
import vn.diachido.query.request.Cursors;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Selection;
import vn.diachido.query.request.Standing;
import vn.diachido.query.request.Statement;

/** Makes one SQL statement of a root field and all that is selected below it. */
public final class Compiler {

    /** Constants of read models are written out; values of requests are marks. */
    private static final DSLContext RENDER =
            DSL.using(
                    SQLDialect.POSTGRES,
                    new Settings()
                            .withParamType(ParamType.INLINED)
                            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));

    private final ReadModels models;
    private final Cursors cursors;
    private final int maxRows;

    /**
     * @param maxRows of a page
     */
    public Compiler(ReadModels models, byte[] signingKey, int maxRows) {
        this.maxRows = maxRows;
        this.models = models;
        this.cursors = new Cursors(signingKey);
    }

    /** The statement of a root field: it answers the field's finished JSON. */
    public <T extends Table<?>> Statement root(
            GraphQLSchema schema,
            ExecutableNormalizedField field,
            Root<T> root,
            Standing standing) {
        Selection selection = new Selection(schema, field);
        Binds binds = new Binds();
        Compilation compilation = new Compilation(models, cursors, binds, maxRows);
        Map<String, Input> arguments = selection.arguments(binds);
        Asked asked = asked(binds, arguments, standing);
        Field<?> json =
                root.list()
                        ? compilation.many(
                                root.model(), asked, selection, root.by(), row -> List.of())
                        : compilation.single(selection, root, asked);
        return statement(binds, select(json), !root.list() || isNarrow(arguments));
    }

    /** The statement of things by their ids: a row of finished JSON for each of them. */
    public <T extends Table<?>> Statement byIds(
            GraphQLSchema schema,
            ExecutableNormalizedField field,
            ReadModel<T> model,
            Standing standing) {
        Selection selection = new Selection(schema, field);
        Binds binds = new Binds();
        Field<Long[]> ids = binds.ids();
        Asked asked = asked(binds, selection.arguments(binds), standing);
        Compilation compilation = new Compilation(models, cursors, binds, maxRows);
        return statement(binds, compilation.byIds(model, selection, asked, ids), true);
    }

    /**
     * The statement of which of some things a viewer may see, whenever they live: a row with the id
     * of each.
     */
    public <T extends Table<?>> Statement seen(ReadModel<T> model, Standing standing) {
        Binds binds = new Binds();
        Field<Long[]> ids = binds.ids();
        Row<T> row = model.row("t", asked(binds, Map.of(), standing), Map.of());
        Field<Long> id = model.key(row.table());
        return statement(
                binds,
                selectDistinct(DSL.field("{0}::text", String.class, id))
                        .from(row.table())
                        .where(id.eq(DSL.any(ids)))
                        .and(model.accessible(row)),
                true);
    }

    /** What an exit that is no GraphQL makes of an entity's rows. */
    public interface Rendering<T extends Table<?>> {
        Select<?> of(Row<T> row, Condition visible);
    }

    /** The statement of another exit over the same rows, under the same filter and access. */
    public <T extends Table<?>> Statement exit(
            Exit<T> exit, Standing standing, Rendering<T> rendering) {
        Binds binds = new Binds();
        Map<String, Input> arguments = exit.arguments(binds);
        Row<T> row = exit.model().row("t", asked(binds, arguments, standing), arguments);
        return statement(
                binds,
                rendering.of(row, exit.model().visible(row)),
                exit.narrow() || isNarrow(arguments));
    }

    private static boolean isNarrow(Map<String, Input> arguments) {
        Input where = arguments.getOrDefault("where", Input.absent());
        Set<Breadth> breadths =
                where.keys().stream().map(where::breadth).collect(Collectors.toSet());
        return breadths.contains(Breadth.NARROW) && !breadths.contains(Breadth.WIDE);
    }

    private static Statement statement(Binds binds, Select<?> select, boolean keepsPlan) {
        return binds.statement(RENDER.render(select), keepsPlan);
    }

    private static Asked asked(Binds binds, Map<String, Input> arguments, Standing standing) {
        Input asOf = arguments.getOrDefault("asOf", Input.absent());
        Function<Asker, LocalDate> today = Asker::today;
        Field<LocalDate> day =
                asOf.present() ? asOf.day() : binds.add("date", LocalDate.class, today::apply);
        return new Asked(day, day, standing, binds);
    }
}
