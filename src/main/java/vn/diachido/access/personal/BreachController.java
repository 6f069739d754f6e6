package vn.diachido.access.personal;

import graphql.schema.DataFetchingEnvironment;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
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
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.PlainText;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** Keeps the record of incidents with personal data. */
@Controller
class BreachController {

    /** There was no such record before. */
    private static final int FIRST_YEAR = 2000;

    private static final int TEXT_LENGTH = 2_000;

    record RecordBreachInput(String noticedAt, String description, @Nullable Integer persons) {}

    record NoteBreachNotifiedInput(String id) {}

    record BreachPayload(@Nullable Found breach, List<UserError> userErrors) {}

    private final PersonalRepository rows;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;

    BreachController(PersonalRepository rows, Trust trust, Audit audit, Mistakes mistakes) {
        this.rows = rows;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
    }

    @MutationMapping
    BreachPayload recordBreach(
            @Argument RecordBreachInput input, DataFetchingEnvironment environment) {
        return breach(
                environment,
                "BREACH_RECORDED",
                () -> {
                    String description = PlainText.line(input.description());
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
                    long id = Ids.of(input.id(), "id");
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
                                        Note.of(
                                                        Doer.account(
                                                                ViewerFilter.viewer(environment)
                                                                        .account()),
                                                        action,
                                                        null)
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
            if (moment.getYear() < FIRST_YEAR) {
                throw new Mistake("BAD_MOMENT", "noticedAt");
            }
            return moment;
        } catch (DateTimeException e) {
            throw new Mistake("BAD_MOMENT", "noticedAt");
        }
    }
}
