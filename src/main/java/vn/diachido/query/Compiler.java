package vn.diachido.query;

import static org.jooq.impl.DSL.select;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
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

    public Compiler(ReadModels models, byte[] signingKey) {
        this.models = models;
        this.cursors = new Cursors(signingKey);
    }

    /** The statement of a root field: it answers the field's finished JSON. */
    public <T extends Table<?>> Statement root(
            GraphQLSchema schema, ExecutableNormalizedField field, Root<T> root, Viewer viewer) {
        Binds binds = new Binds();
        Compilation compilation = new Compilation(models, cursors, binds);
        Selection selection = new Selection(schema, field);
        Asked asked = asked(binds, selection.arguments(binds), viewer);
        Field<?> json =
                root.list()
                        ? compilation.many(root.model(), asked, selection, root.by(), null)
                        : compilation.single(selection, root, asked);
        return binds.statement(RENDER.render(select(json)));
    }

    /** What an exit that is no GraphQL makes of an entity's rows. */
    public interface Rendering<T extends Table<?>> {
        Select<?> of(Row<T> row, Condition visible);
    }

    /**
     * The statement of another exit over the same rows, under the same filter and access.
     *
     * @param model over which entity
     * @param arguments the exit's arguments by name, {@code where} and {@code asOf} among them
     */
    public <T extends Table<?>> Statement exit(
            ReadModel<T> model, Exit exit, Viewer viewer, Rendering<T> rendering) {
        Binds binds = new Binds();
        Map<String, Input> arguments = exit.arguments(binds);
        Row<T> row = model.row("t", asked(binds, arguments, viewer), arguments);
        return binds.statement(RENDER.render(rendering.of(row, model.visible(row))));
    }

    private static Asked asked(Binds binds, Map<String, Input> arguments, Viewer viewer) {
        Input asOf = arguments.getOrDefault("asOf", Input.absent());
        Function<Asker, LocalDate> today = Asker::today;
        Field<LocalDate> day =
                asOf.present() ? asOf.day() : binds.add("date", LocalDate.class, today::apply);
        return new Asked(day, day, viewer);
    }
}
