package vn.diachido.access.personal;

import graphql.schema.DataFetchingEnvironment;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.AccountReadModel;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Holding;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.access.account.OwnAccount;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** What persons do about their data, and what is done about it for them. */
@Controller
class PersonalController {

    private static final int ANSWER_WITHIN_WORKING_DAYS = 2;
    private static final int TEXT_LENGTH = 2_000;
    private static final int REASON_LENGTH = 10;

    record ConsentPurpose(String purpose, String text) {}

    record ConsentInput(String purpose) {}

    record AskAboutMyDataInput(String kind, @Nullable String note) {}

    record AnswerPersonRequestInput(String id, String answer) {}

    record ErasePersonInput(
            @Nullable String account, @Nullable String password, @Nullable String reason) {}

    record RecordBreachInput(String noticedAt, String description, @Nullable Integer persons) {}

    record NoteBreachNotifiedInput(String id) {}

    record AccountPayload(@Nullable Found account, List<UserError> userErrors) {}

    record PersonRequestPayload(@Nullable Found personRequest, List<UserError> userErrors) {}

    record ErasePersonPayload(List<UserError> userErrors) {}

    record BreachPayload(@Nullable Found breach, List<UserError> userErrors) {}

    private final PersonalRepository rows;
    private final List<Holding> holdings;
    private final Erasure erasure;
    private final OwnAccount own;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;
    private final MessageSource messages;

    PersonalController(
            PersonalRepository rows,
            List<Holding> holdings,
            Erasure erasure,
            OwnAccount own,
            Trust trust,
            Audit audit,
            Mistakes mistakes,
            MessageSource messages) {
        this.rows = rows;
        this.holdings = holdings;
        this.erasure = erasure;
        this.own = own;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
        this.messages = messages;
    }

    @QueryMapping
    List<DataMap.PersonalField> dataMap(DataFetchingEnvironment environment) {
        return DataMap.of(environment.getGraphQLSchema());
    }

    @QueryMapping
    List<ConsentPurpose> consentPurposes(Locale language) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new ConsentPurpose(purpose.name(), text(purpose, language)))
                .toList();
    }

    @QueryMapping
    String myData(DataFetchingEnvironment environment) {
        long account = asker(environment).account();
        return trust.trusted(() ->
                holdings.stream()
                        .map(holding -> "\"" + holding.name() + "\":" + holding.json(account))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    @MutationMapping
    AccountPayload giveConsent(
            @Argument ConsentInput input, DataFetchingEnvironment environment, Locale language) {
        return consent(
                environment,
                input,
                "CONSENT_GIVEN",
                (account, purpose) -> {
                    if (!rows.give(
                            account, purpose.name(), text(purpose, language), tag(language))) {
                        throw new Mistake("GIVEN_ALREADY", "purpose");
                    }
                });
    }

    @MutationMapping
    AccountPayload withdrawConsent(
            @Argument ConsentInput input, DataFetchingEnvironment environment) {
        return consent(
                environment,
                input,
                "CONSENT_WITHDRAWN",
                (account, purpose) -> {
                    if (!rows.withdraw(account, purpose.name())) {
                        throw new Mistake("NOT_GIVEN", "purpose");
                    }
                });
    }

    private interface Agreeing {
        void about(long account, Purpose purpose);
    }

    private AccountPayload consent(
            DataFetchingEnvironment environment, ConsentInput input, String action, Agreeing work) {
        long account = asker(environment).account();
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    Purpose purpose = purpose(input.purpose());
                    trust.run(() -> {
                        work.about(account, purpose);
                        audit.note(
                                Note.of(Doer.account(account), action, account)
                                        .because(purpose.name()));
                    });
                    return new AccountPayload(
                            new Found(AccountReadModel.class, account), List.of());
                },
                errors -> new AccountPayload(null, errors));
    }

    @MutationMapping
    PersonRequestPayload askAboutMyData(
            @Argument AskAboutMyDataInput input, DataFetchingEnvironment environment) {
        long account = asker(environment).account();
        return request(
                environment,
                () -> {
                    String note = input.note();
                    if (note != null && note.length() > TEXT_LENGTH) {
                        throw new Mistake("TOO_LONG", "note", TEXT_LENGTH);
                    }
                    long id =
                            rows.ask(
                                    account,
                                    input.kind(),
                                    note,
                                    WorkingDays.after(
                                            Calendar.today(), ANSWER_WITHIN_WORKING_DAYS));
                    audit.note(
                            Note.of(Doer.account(account), "DATA_ASKED", account)
                                    .on("PersonRequest", id));
                    return id;
                });
    }

    @MutationMapping
    PersonRequestPayload answerPersonRequest(
            @Argument AnswerPersonRequestInput input, DataFetchingEnvironment environment) {
        return request(
                environment,
                () -> {
                    String answer = input.answer().strip();
                    if (answer.isEmpty() || answer.length() > TEXT_LENGTH) {
                        throw new Mistake("BAD_TEXT", "answer", TEXT_LENGTH);
                    }
                    long id = number(input.id());
                    if (!rows.answer(id, answer)) {
                        throw new Mistake("NOT_FOUND", "id");
                    }
                    audit.note(
                            Note.of(doer(environment), "REQUEST_ANSWERED", null)
                                    .on("PersonRequest", id));
                    return id;
                });
    }

    private PersonRequestPayload request(DataFetchingEnvironment environment, Supplier<Long> work) {
        return mistakes.tell(
                environment.getLocale(),
                () ->
                        new PersonRequestPayload(
                                new Found(PersonRequestReadModel.class, trust.trusted(work)),
                                List.of()),
                errors -> new PersonRequestPayload(null, errors));
    }

    @MutationMapping
    ErasePersonPayload erasePerson(
            @Argument ErasePersonInput input, DataFetchingEnvironment environment) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    if (input.account() == null) {
                        eraseOwn(input, environment);
                    } else {
                        eraseOther(input, environment);
                    }
                    return new ErasePersonPayload(List.of());
                },
                ErasePersonPayload::new);
    }

    private void eraseOwn(ErasePersonInput input, DataFetchingEnvironment environment) {
        long account = asker(environment).account();
        String password = input.password();
        own.prove(
                account,
                password == null ? "" : password,
                Caller.of(environment.getGraphQlContext()));
        erasure.erase(account, Doer.account(account), "asked by the person");
    }

    private void eraseOther(ErasePersonInput input, DataFetchingEnvironment environment) {
        String reason = input.reason() == null ? "" : input.reason().strip();
        if (!asker(environment).has(Role.ADMINISTRATOR)) {
            throw new Mistake("NOT_FOUND", "account");
        }
        if (reason.length() < REASON_LENGTH) {
            throw new Mistake("REASON_NEEDED", "reason", REASON_LENGTH);
        }
        long account = number(String.valueOf(input.account()));
        if (!erasure.knows(account)) {
            throw new Mistake("NOT_FOUND", "account");
        }
        erasure.erase(account, doer(environment), reason);
    }

    @MutationMapping
    BreachPayload recordBreach(
            @Argument RecordBreachInput input, DataFetchingEnvironment environment) {
        return breach(
                environment,
                "BREACH_RECORDED",
                () -> {
                    String description = input.description().strip();
                    if (description.isEmpty() || description.length() > TEXT_LENGTH) {
                        throw new Mistake("BAD_TEXT", "description", TEXT_LENGTH);
                    }
                    if (input.persons() != null && input.persons() < 0) {
                        throw new Mistake("NEGATIVE", "persons");
                    }
                    return rows.record(moment(input.noticedAt()), description, input.persons());
                });
    }

    @MutationMapping
    BreachPayload noteBreachNotified(
            @Argument NoteBreachNotifiedInput input, DataFetchingEnvironment environment) {
        return breach(
                environment,
                "BREACH_NOTIFIED",
                () -> {
                    long id = number(input.id());
                    if (!rows.notified(id)) {
                        throw new Mistake("NOT_FOUND", "id");
                    }
                    return id;
                });
    }

    private BreachPayload breach(
            DataFetchingEnvironment environment, String action, Supplier<Long> work) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    long id =
                            trust.trusted(() -> {
                                long written = work.get();
                                audit.note(
                                        Note.of(doer(environment), action, null)
                                                .on("Breach", written));
                                return written;
                            });
                    return new BreachPayload(new Found(BreachReadModel.class, id), List.of());
                },
                errors -> new BreachPayload(null, errors));
    }

    private static OffsetDateTime moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (moment.isAfter(OffsetDateTime.now())) {
                throw new Mistake("IN_THE_FUTURE", "noticedAt");
            }
            return moment;
        } catch (DateTimeException e) {
            throw new Mistake("BAD_MOMENT", "noticedAt");
        }
    }

    private static Purpose purpose(String name) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Mistake("UNKNOWN_PURPOSE", "purpose"));
    }

    private String text(Purpose purpose, Locale language) {
        return messages.getMessage("consent." + purpose.name(), null, language);
    }

    private static String tag(Locale language) {
        return language.getLanguage().equals("en") ? "en" : "vi";
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new Mistake("NOT_FOUND", "id");
        }
    }

    private static Viewer asker(DataFetchingEnvironment environment) {
        return ViewerFilter.viewer(environment);
    }

    private static Doer doer(DataFetchingEnvironment environment) {
        return Doer.account(asker(environment).account());
    }
}
