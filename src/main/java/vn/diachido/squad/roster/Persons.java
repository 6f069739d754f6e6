package vn.diachido.squad.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.jooq.squad.tables.records.PersonConsentRecord;
import vn.diachido.database.jooq.squad.tables.records.PersonRecord;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.SquadRoles;
import vn.diachido.unit.AreaRepository;

/** What is known of persons, written and shown by those who keep it. */
@Component
class Persons {

    private static final int NAME_LENGTH = 200;
    private static final int EVIDENCE_LENGTH = 300;
    private static final int EARLIEST_YEAR = 1900;
    private static final int ADULT_AFTER = 18;

    /** A person as somebody knows them. */
    record Wanted(
            @Nullable String id,
            String name,
            @Nullable Integer birthYear,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            String unionMember,
            @Nullable List<String> posts,
            String unit,
            @Nullable String organisation) {}

    /** What a person agreed to, on which day. */
    record Agreed(
            String person,
            String purpose,
            String evidence,
            boolean guardian,
            @Nullable LocalDate givenOn) {}

    private final RosterRepository roster;
    private final AreaRepository areas;
    private final Trust trust;
    private final Audit audit;

    Persons(RosterRepository roster, AreaRepository areas, Trust trust, Audit audit) {
        this.roster = roster;
        this.areas = areas;
        this.trust = trust;
        this.audit = audit;
    }

    long save(Viewer viewer, Wanted wanted) {
        return trust.trusted(() -> {
            PersonRecord person =
                    wanted.id() == null ? roster.newPerson() : kept(viewer, wanted.id(), "id");
            long unit =
                    SquadInput.number(wanted.unit())
                            .filter(roster::hasUnit)
                            .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
            if (!holds(viewer, unit, SquadRoles.KEEPERS)) {
                throw new Mistake("OUTSIDE_AREA", "unit");
            }
            @Nullable Long before = person.getUnitId();
            if (before != null && before != unit && !holds(viewer, before, SquadRoles.KEEPERS)) {
                throw new Mistake("OUTSIDE_AREA", "unit");
            }
            fill(person, wanted, unit);
            person.setWrittenOn(Calendar.today());
            person.store();
            note(viewer, "PERSON_SAVED", person.getId(), null);
            return person.getId();
        });
    }

    private void fill(PersonRecord person, Wanted wanted, long unit) {
        if (person.getErasedAt() != null) {
            throw new Mistake("PERSON_FORGOTTEN", "id");
        }
        person.setName(SquadInput.text(wanted.name(), "name", NAME_LENGTH));
        born(person, wanted);
        if (wanted.phone() != null) {
            person.setPhone(
                    Phone.normalised(wanted.phone())
                            .orElseThrow(() -> new Mistake("BAD_PHONE", "phone")));
        }
        person.setUnionMember(wanted.unionMember());
        person.setPosts(
                Objects.requireNonNullElse(wanted.posts(), List.<String>of()).stream()
                        .distinct()
                        .sorted()
                        .toArray(String[]::new));
        person.setUnitId(unit);
        person.setOrganisationId(
                wanted.organisation() == null
                        ? null
                        : SquadInput.number(wanted.organisation())
                                .filter(roster::hasOrganisation)
                                .orElseThrow(
                                        () -> new Mistake("UNKNOWN_ORGANISATION", "organisation")));
    }

    private static void born(PersonRecord person, Wanted wanted) {
        LocalDate date = wanted.birthDate();
        Integer year = date == null ? wanted.birthYear() : (Integer) date.getYear();
        if (year == null) {
            return;
        }
        if (year < EARLIEST_YEAR
                || year > Calendar.today().getYear()
                || date != null && date.isAfter(Calendar.today())) {
            throw new Mistake("BAD_BIRTH", date == null ? "birthYear" : "birthDate", EARLIEST_YEAR);
        }
        if (wanted.birthYear() != null && !wanted.birthYear().equals(year)) {
            throw new Mistake("BIRTH_CONTRADICTS", "birthYear");
        }
        person.setBirthYear(year);
        person.setBirthDate(date);
    }

    /** What is masked elsewhere; that it was looked at is noted. */
    PersonRecord reveal(Viewer viewer, String id, String reason) {
        String words = SquadInput.reason(reason);
        return trust.trusted(() -> {
            PersonRecord person = kept(viewer, id, "id");
            note(viewer, "PERSON_REVEALED", person.getId(), words);
            return person;
        });
    }

    long forget(Viewer viewer, String id, String reason) {
        String words = SquadInput.reason(reason);
        return trust.trusted(() -> {
            PersonRecord person = kept(viewer, id, "id");
            if (!holds(viewer, person.getUnitId(), SquadRoles.RULERS)) {
                throw new Mistake("OUTSIDE_AREA", "id");
            }
            roster.forget(person.getId());
            note(viewer, "PERSON_FORGOTTEN", person.getId(), words);
            return person.getId();
        });
    }

    /** From then on the account sees what is kept of the person. */
    long tie(Viewer viewer, String id, String account) {
        return trust.trusted(() -> {
            PersonRecord person = kept(viewer, id, "person");
            long tied =
                    SquadInput.number(account)
                            .filter(roster::hasAccount)
                            .orElseThrow(() -> new Mistake("UNKNOWN_ACCOUNT", "account"));
            if (person.getErasedAt() != null) {
                throw new Mistake("PERSON_FORGOTTEN", "person");
            }
            if (person.getAccountId() != null || roster.isTied(tied)) {
                throw new Mistake("TIED_ALREADY", "account");
            }
            return tie(viewer, person, tied);
        });
    }

    long untie(Viewer viewer, String id) {
        return trust.trusted(() -> {
            PersonRecord person = kept(viewer, id, "person");
            if (person.getAccountId() == null) {
                throw new Mistake("NOT_TIED", "person");
            }
            return tie(viewer, person, null);
        });
    }

    private long tie(Viewer viewer, PersonRecord person, @Nullable Long account) {
        person.setAccountId(account);
        person.store();
        note(viewer, account == null ? "PERSON_UNTIED" : "PERSON_TIED", person.getId(), null);
        return person.getId();
    }

    long agree(Viewer viewer, Agreed agreed) {
        String evidence = SquadInput.text(agreed.evidence(), "evidence", EVIDENCE_LENGTH);
        LocalDate day = agreed.givenOn() == null ? Calendar.today() : agreed.givenOn();
        if (day.isAfter(Calendar.today())) {
            throw new Mistake("IN_FUTURE", "givenOn");
        }
        SquadInput.check(day, "givenOn");
        return consent(
                viewer,
                agreed.person(),
                (person, doer) -> {
                    if (person.getErasedAt() != null) {
                        throw new Mistake("PERSON_FORGOTTEN", "person");
                    }
                    if (roster.findConsent(person.getId(), agreed.purpose()).isPresent()) {
                        throw new Mistake("CONSENT_GIVEN", "purpose");
                    }
                    if (isMinor(person, day) && !agreed.guardian()) {
                        throw new Mistake("GUARDIAN_NEEDED", "guardian");
                    }
                    PersonConsentRecord consent = roster.newConsent();
                    consent.setPersonId(person.getId());
                    consent.setPurpose(agreed.purpose());
                    consent.setEvidence(evidence);
                    consent.setGuardian(agreed.guardian());
                    consent.setGivenOn(day);
                    consent.setRecordedBy(doer.isSignedIn() ? (Long) doer.account() : null);
                    consent.store();
                    note(doer, "PERSON_CONSENT_RECORDED", person.getId(), null);
                });
    }

    long withdraw(Viewer viewer, String id, String purpose) {
        return consent(
                viewer,
                id,
                (person, doer) -> {
                    PersonConsentRecord consent =
                            roster.findConsent(person.getId(), purpose)
                                    .orElseThrow(() -> new Mistake("CONSENT_NOT_GIVEN", "purpose"));
                    consent.setWithdrawnOn(Calendar.today());
                    consent.store();
                    note(doer, "PERSON_CONSENT_WITHDRAWN", person.getId(), null);
                });
    }

    private long consent(Viewer viewer, String id, BiConsumer<PersonRecord, Viewer> work) {
        return trust.trusted(() -> {
            PersonRecord person = kept(viewer, id, "person");
            work.accept(person, viewer);
            return person.getId();
        });
    }

    /** By the year alone: until the end of the year in which somebody turns 18. */
    private static boolean isMinor(PersonRecord person, LocalDate day) {
        Integer year = person.getBirthYear();
        return year != null && day.getYear() - year <= ADULT_AFTER;
    }

    /** One that a viewer may not see is not there. */
    PersonRecord kept(Viewer viewer, String id, String field) {
        return SquadInput.number(id)
                .flatMap(roster::findPerson)
                .filter(person ->
                        holds(viewer, person.getUnitId(), SquadRoles.KEEPERS)
                                || roster.isKeptInSquad(viewer, person.getId(), Calendar.today()))
                .orElseThrow(() -> new Mistake("UNKNOWN_PERSON", field));
    }

    private boolean holds(Viewer viewer, long unit, Set<Role> roles) {
        return areas.holds(viewer, unit, null, null, roles);
    }

    private void note(Viewer viewer, String action, long id, @Nullable String reason) {
        Note note = Note.of(Doer.account(viewer.account()), action, null).on("Person", id);
        audit.note(reason == null ? note : note.because(reason));
    }
}
