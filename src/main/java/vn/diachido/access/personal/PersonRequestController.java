package vn.diachido.access.personal;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.access.account.Ids;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.PlainText;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** What persons ask about their data, and what they are answered. */
@Controller
class PersonRequestController {

    private static final int ANSWER_WITHIN_WORKING_DAYS = 2;
    private static final int MOST_OPEN = 20;
    private static final int TEXT_LENGTH = 2_000;

    record AskAboutMyDataInput(String kind, @Nullable String note) {}

    record AnswerPersonRequestInput(String id, String answer) {}

    record PersonRequestPayload(@Nullable Found personRequest, List<UserError> userErrors) {}

    private final PersonalRepository rows;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;

    PersonRequestController(PersonalRepository rows, Trust trust, Audit audit, Mistakes mistakes) {
        this.rows = rows;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
    }

    @MutationMapping
    PersonRequestPayload askAboutMyData(
            @Argument AskAboutMyDataInput input, DataFetchingEnvironment environment) {
        long account = ViewerFilter.viewer(environment).account();
        return request(
                environment,
                () -> {
                    String note = input.note() == null ? null : PlainText.line(input.note());
                    if (note != null && note.length() > TEXT_LENGTH) {
                        throw new Mistake("TOO_LONG", "note", TEXT_LENGTH);
                    }
                    if (rows.countOpen(account) >= MOST_OPEN) {
                        throw new Mistake("TOO_MANY_OPEN", "", MOST_OPEN);
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
                    String answer = PlainText.line(input.answer());
                    if (answer.isEmpty() || answer.length() > TEXT_LENGTH) {
                        throw new Mistake("BAD_TEXT", "answer", TEXT_LENGTH);
                    }
                    long id = Ids.of(input.id(), "id");
                    if (!rows.answer(id, answer)) {
                        throw new Mistake("NOT_FOUND", "id");
                    }
                    audit.note(
                            Note.of(
                                            Doer.account(
                                                    ViewerFilter.viewer(environment).account()),
                                            "REQUEST_ANSWERED",
                                            null)
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
}
