package vn.diachido.squad.roster;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** Writes persons, what they agreed to, and their time in squads. */
@Controller
class RosterMutations {

    record ReasonInput(String id, String reason) {}

    record TieInput(String person, String account) {}

    record UntieInput(String person) {}

    record WithdrawInput(String person, String purpose) {}

    record EndSquadMemberInput(String id, LocalDate on) {}

    record PersonPayload(@Nullable Found person, List<UserError> userErrors) {}

    record SquadMemberPayload(@Nullable Found squadMember, List<UserError> userErrors) {}

    record RevealPersonPayload(
            @Nullable Integer birthYear,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            List<UserError> userErrors) {}

    private final Persons persons;
    private final Members members;
    private final Mistakes mistakes;

    RosterMutations(Persons persons, Members members, Mistakes mistakes) {
        this.persons = persons;
        this.members = members;
        this.mistakes = mistakes;
    }

    @MutationMapping
    PersonPayload savePerson(
            @Argument Persons.Wanted input, DataFetchingEnvironment environment, Locale language) {
        return person(language, () -> persons.save(ViewerFilter.viewer(environment), input));
    }

    @MutationMapping
    RevealPersonPayload revealPerson(
            @Argument ReasonInput input, DataFetchingEnvironment environment, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    PersonRecord person =
                            persons.reveal(
                                    ViewerFilter.viewer(environment), input.id(), input.reason());
                    return new RevealPersonPayload(
                            person.getBirthYear(),
                            person.getBirthDate(),
                            person.getPhone(),
                            List.of());
                },
                errors -> new RevealPersonPayload(null, null, null, errors));
    }

    @MutationMapping
    PersonPayload forgetPerson(
            @Argument ReasonInput input, DataFetchingEnvironment environment, Locale language) {
        return person(
                language,
                () -> persons.forget(ViewerFilter.viewer(environment), input.id(), input.reason()));
    }

    @MutationMapping
    PersonPayload tiePerson(
            @Argument TieInput input, DataFetchingEnvironment environment, Locale language) {
        return person(
                language,
                () ->
                        persons.tie(
                                ViewerFilter.viewer(environment), input.person(), input.account()));
    }

    @MutationMapping
    PersonPayload untiePerson(
            @Argument UntieInput input, DataFetchingEnvironment environment, Locale language) {
        return person(
                language, () -> persons.untie(ViewerFilter.viewer(environment), input.person()));
    }

    @MutationMapping
    PersonPayload recordPersonConsent(
            @Argument Persons.Agreed input, DataFetchingEnvironment environment, Locale language) {
        return person(language, () -> persons.agree(ViewerFilter.viewer(environment), input));
    }

    @MutationMapping
    PersonPayload withdrawPersonConsent(
            @Argument WithdrawInput input, DataFetchingEnvironment environment, Locale language) {
        return person(
                language,
                () ->
                        persons.withdraw(
                                ViewerFilter.viewer(environment), input.person(), input.purpose()));
    }

    @MutationMapping
    SquadMemberPayload saveSquadMember(
            @Argument Members.Wanted input, DataFetchingEnvironment environment, Locale language) {
        return member(language, () -> members.save(ViewerFilter.viewer(environment), input));
    }

    @MutationMapping
    SquadMemberPayload endSquadMember(
            @Argument EndSquadMemberInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return member(
                language,
                () -> members.end(ViewerFilter.viewer(environment), input.id(), input.on()));
    }

    private PersonPayload person(Locale language, LongSupplier work) {
        return mistakes.tell(
                language,
                () ->
                        new PersonPayload(
                                new Found(PersonReadModel.class, work.getAsLong()), List.of()),
                errors -> new PersonPayload(null, errors));
    }

    private SquadMemberPayload member(Locale language, LongSupplier work) {
        return mistakes.tell(
                language,
                () ->
                        new SquadMemberPayload(
                                new Found(SquadMemberReadModel.class, work.getAsLong()), List.of()),
                errors -> new SquadMemberPayload(null, errors));
    }
}
