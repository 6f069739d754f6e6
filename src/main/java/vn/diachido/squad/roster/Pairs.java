package vn.diachido.squad.roster;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.roster.Likeness.Reason;

/** Finds rows that may be one person, joins them, and parts them again. */
@Controller
class Pairs {

    private static final int MOST = 50;

    record PersonPair(Found one, Found other, double score, List<PairReason> reasons) {}

    record PairReason(Reason reason, double points) {}

    record MergePersonsInput(String person, String into) {}

    record PartPersonInput(String person) {}

    record PersonPayload(@Nullable Found person, List<UserError> userErrors) {

        static PersonPayload wrong(List<UserError> errors) {
            return new PersonPayload(null, errors);
        }
    }

    private final LikenessRepository rows;
    private final Persons persons;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;

    Pairs(LikenessRepository rows, Persons persons, Trust trust, Audit audit, Mistakes mistakes) {
        this.rows = rows;
        this.persons = persons;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
    }

    @QueryMapping
    List<PersonPair> personPairs(
            @Argument @Nullable String within,
            @Argument @Nullable String person,
            @Argument double least,
            @Argument int first,
            DataFetchingEnvironment environment) {
        if (first < 1 || first > MOST) {
            throw new Refusal(Refusal.Code.OUT_OF_RANGE, "outOfRange", "first", 1, MOST);
        }
        Viewer viewer = ViewerFilter.viewer(environment);
        return trust
                .trusted(() ->
                        rows.candidates(viewer, Calendar.today(), asked(within), asked(person)))
                .stream()
                .map(Pairs::pair)
                .filter(pair -> pair.score() >= least && pair.score() > 0)
                .sorted(Comparator.comparingDouble(PersonPair::score).reversed())
                .limit(first)
                .toList();
    }

    private static @Nullable Long asked(@Nullable String id) {
        return id == null ? null : (Long) id(id);
    }

    /** One that is none finds nothing. */
    private static long id(String id) {
        return SquadInput.number(id).orElse(0L);
    }

    private static PersonPair pair(LikenessRepository.Two two) {
        Likeness likeness = Likeness.of(two.one(), two.other());
        return new PersonPair(
                new Found(PersonReadModel.class, two.one().id()),
                new Found(PersonReadModel.class, two.other().id()),
                likeness.score(),
                likeness.reasons().stream()
                        .map(reason -> new PairReason(reason, reason.points() / 100.0))
                        .toList());
    }

    @MutationMapping
    PersonPayload mergePersons(
            @Argument MergePersonsInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return change(language, () -> merge(viewer, input));
    }

    private long merge(Viewer viewer, MergePersonsInput input) {
        rows.lock(List.of(id(input.person()), id(input.into())));
        PersonRecord person = persons.kept(viewer, input.person(), "person");
        PersonRecord into = persons.kept(viewer, input.into(), "into");
        if (person.getMergedInto() != null) {
            throw new Mistake("MERGED_ALREADY", "person");
        }
        if (person.getErasedAt() != null || into.getErasedAt() != null) {
            throw new Mistake("PERSON_FORGOTTEN", "person");
        }
        if (rows.leadsTo(into.getId(), person.getId())) {
            throw new Mistake("SAME_PERSON_ALREADY", "into");
        }
        rows.headedByBoth(person.getId(), into.getId())
                .ifPresent(squad -> {
                    throw new Mistake("HEAD_OF_TWO", "into", squad);
                });
        rows.merge(person.getId(), into.getId());
        note(viewer, "PERSONS_MERGED", person.getId(), into.getId());
        return person.getId();
    }

    @MutationMapping
    PersonPayload partPerson(
            @Argument PartPersonInput input, DataFetchingEnvironment environment, Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return change(language, () -> part(viewer, input));
    }

    private long part(Viewer viewer, PartPersonInput input) {
        PersonRecord person = persons.kept(viewer, input.person(), "person");
        Long into = person.getMergedInto();
        if (into == null) {
            throw new Mistake("NOT_MERGED", "person");
        }
        rows.merge(person.getId(), null);
        note(viewer, "PERSONS_PARTED", person.getId(), into);
        return person.getId();
    }

    private void note(Viewer viewer, String action, long person, long other) {
        audit.note(
                Note.of(Doer.account(viewer.account()), action, null)
                        .on("Person", person)
                        .with("other", String.valueOf(other)));
    }

    private PersonPayload change(Locale language, LongSupplier work) {
        return mistakes.tell(
                language,
                () ->
                        trust.trusted(() ->
                                new PersonPayload(
                                        new Found(PersonReadModel.class, work.getAsLong()),
                                        List.of())),
                PersonPayload::wrong);
    }
}
