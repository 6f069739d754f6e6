package vn.diachido.squad.life;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.squad.SquadReadModel;

/** Writes squads. */
@Controller
class SquadMutations {

    record EndSquadInput(String id, LocalDate on) {}

    record SquadPayload(@Nullable Found squad, List<UserError> userErrors) {}

    private final SquadLife life;
    private final Mistakes mistakes;

    SquadMutations(SquadLife life, Mistakes mistakes) {
        this.life = life;
        this.mistakes = mistakes;
    }

    @MutationMapping
    SquadPayload saveSquad(
            @Argument SquadLife.Wanted input,
            DataFetchingEnvironment environment,
            Locale language) {
        return written(language, () -> life.save(ViewerFilter.viewer(environment), input));
    }

    @MutationMapping
    SquadPayload endSquad(
            @Argument EndSquadInput input, DataFetchingEnvironment environment, Locale language) {
        return written(
                language, () -> life.end(ViewerFilter.viewer(environment), input.id(), input.on()));
    }

    private SquadPayload written(Locale language, LongSupplier work) {
        return mistakes.tell(
                language,
                () ->
                        new SquadPayload(
                                new Found(SquadReadModel.class, work.getAsLong()), List.of()),
                errors -> new SquadPayload(null, errors));
    }
}
