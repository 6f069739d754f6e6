package vn.diachido.board.print;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.address.PublicAddress;
import vn.diachido.board.BoardState;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.PlainText;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;

/** Prints boards, where their codes will answer for ever. */
@Controller
class PrintMutations {

    private static final int MOST = 1_000;
    private static final int OWNER_LENGTH = 200;

    record PrintBoardsInput(
            @Nullable List<String> boards,
            @Nullable String batch,
            PrintFormat format,
            int startAt,
            @Nullable String owner) {}

    record PrintBoardsPayload(@Nullable Found print, List<UserError> userErrors) {

        static PrintBoardsPayload wrong(List<UserError> errors) {
            return new PrintBoardsPayload(null, errors);
        }
    }

    private final PrintRepository prints;
    private final PublicAddress address;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;

    PrintMutations(
            PrintRepository prints,
            PublicAddress address,
            Trust trust,
            Audit audit,
            Mistakes mistakes) {
        this.prints = prints;
        this.address = address;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
    }

    @MutationMapping
    PrintBoardsPayload printBoards(
            @Argument PrintBoardsInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return mistakes.tell(
                language,
                () -> trust.trusted(() -> print(viewer, input)),
                PrintBoardsPayload::wrong);
    }

    private PrintBoardsPayload print(Viewer viewer, PrintBoardsInput input) {
        address.unprintable()
                .ifPresent(why -> {
                    throw new Mistake("PUBLIC_ADDRESS_" + why.name(), "");
                });
        if (input.startAt() < 1 || input.startAt() > input.format().perPage()) {
            throw new Mistake("BAD_START", "startAt", input.format().perPage());
        }
        Print print =
                new Print(
                        input.format(),
                        address.origin().orElseThrow(),
                        input.startAt(),
                        owner(input.owner()),
                        signs(viewer, input));
        Long account = viewer.isSignedIn() ? (Long) viewer.account() : null;
        long id = prints.insert(print, account);
        Doer by = account == null ? Doer.MACHINE : Doer.account(account);
        audit.note(
                Note.of(by, "BOARDS_PRINTED", null)
                        .on("BoardPrint", id)
                        .with("address", print.address()));
        return new PrintBoardsPayload(new Found(BoardPrintReadModel.class, id), List.of());
    }

    private List<Sign> signs(Viewer viewer, PrintBoardsInput input) {
        if ((input.boards() == null) == (input.batch() == null)) {
            throw new Mistake("BOARDS_OR_BATCH", "boards");
        }
        String field = input.boards() == null ? "batch" : "boards";
        List<Long> ids =
                input.boards() == null
                        ? List.of()
                        : input.boards().stream().map(PrintMutations::number).distinct().toList();
        if (ids.size() > MOST) {
            throw new Mistake("BAD_COUNT", field, MOST);
        }
        List<Sign> signs =
                input.batch() == null
                        ? prints.find(viewer, ids)
                        : prints.findBatch(viewer, number(input.batch()));
        if (signs.isEmpty() || input.boards() != null && signs.size() < ids.size()) {
            throw new Mistake("UNKNOWN_BOARD", field);
        }
        if (signs.stream().anyMatch(sign -> sign.state() == BoardState.RETIRED)) {
            throw new Mistake("BOARD_RETIRED", field);
        }
        return signs;
    }

    /** One that can be no id is -1, which no board has. */
    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static @Nullable String owner(@Nullable String text) {
        String owner = text == null ? "" : PlainText.line(text);
        if (owner.length() > OWNER_LENGTH) {
            throw new Mistake("TOO_LONG", "owner", OWNER_LENGTH);
        }
        return owner.isEmpty() ? null : owner;
    }
}
