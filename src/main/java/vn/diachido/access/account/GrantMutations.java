package vn.diachido.access.account;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.GrantReadModel;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.query.request.Role;

/** Giving roles and ending them. */
@Controller
class GrantMutations {

    record GiveGrantInput(
            String account,
            Role role,
            @Nullable String unit,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Grants.Wanted wanted() {
            return new Grants.Wanted(
                    Ids.of(account, "account"),
                    role,
                    Ids.ofOptional(unit, "unit"),
                    validFrom,
                    validTo);
        }
    }

    record ConfirmGrantInput(String id) {}

    record EndGrantInput(String id) {}

    record GrantPayload(@Nullable Found grant, List<UserError> userErrors) {

        static GrantPayload of(long id) {
            return new GrantPayload(new Found(GrantReadModel.class, id), List.of());
        }

        static GrantPayload none(List<UserError> errors) {
            return new GrantPayload(null, errors);
        }
    }

    private final Grants grants;
    private final Mistakes mistakes;

    GrantMutations(Grants grants, Mistakes mistakes) {
        this.grants = grants;
        this.mistakes = mistakes;
    }

    @MutationMapping
    GrantPayload giveGrant(
            @Argument GiveGrantInput input, DataFetchingEnvironment environment, Locale language) {
        return mistakes.tell(
                language,
                () -> GrantPayload.of(grants.give(Asker.doer(environment), input.wanted())),
                GrantPayload::none);
    }

    @MutationMapping
    GrantPayload confirmGrant(
            @Argument ConfirmGrantInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    long id = Ids.of(input.id(), "id");
                    grants.confirm(Asker.doer(environment), id);
                    return GrantPayload.of(id);
                },
                GrantPayload::none);
    }

    @MutationMapping
    GrantPayload endGrant(
            @Argument EndGrantInput input, DataFetchingEnvironment environment, Locale language) {
        return mistakes.tell(
                language,
                () ->
                        grants.end(Asker.doer(environment), Ids.of(input.id(), "id"))
                                .map(GrantPayload::of)
                                .orElseGet(() -> GrantPayload.none(List.of())),
                GrantPayload::none);
    }
}
