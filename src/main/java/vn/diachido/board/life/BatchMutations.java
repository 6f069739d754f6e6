package vn.diachido.board.life;

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
import vn.diachido.board.BoardRoles;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.UnitRepository;

/** Issuing codes, before anybody knows where they will lead. */
@Controller
class BatchMutations {

    static final int MOST = 1_000;

    record IssueBoardsInput(
            int count, @Nullable String unit, @Nullable String note, boolean dryRun) {}

    record IssueBoardsPayload(@Nullable Found batch, int count, List<UserError> userErrors) {

        static IssueBoardsPayload wrong(List<UserError> errors) {
            return new IssueBoardsPayload(null, 0, errors);
        }
    }

    private final BatchRepository batches;
    private final BoardAreas areas;
    private final UnitRepository units;
    private final Audit audit;
    private final Mistakes mistakes;

    BatchMutations(
            BatchRepository batches,
            BoardAreas areas,
            UnitRepository units,
            Audit audit,
            Mistakes mistakes) {
        this.batches = batches;
        this.areas = areas;
        this.units = units;
        this.audit = audit;
        this.mistakes = mistakes;
    }

    @MutationMapping
    IssueBoardsPayload issueBoards(
            @Argument IssueBoardsInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return mistakes.tell(language, () -> issue(viewer, input), IssueBoardsPayload::wrong);
    }

    private IssueBoardsPayload issue(Viewer viewer, IssueBoardsInput input) {
        if (input.count() < 1 || input.count() > MOST) {
            throw new Mistake("BAD_COUNT", "count", MOST);
        }
        Long unit = input.unit() == null ? null : (Long) unit(input.unit());
        areas.check(viewer, BoardAreas.unit(unit), BoardRoles.KEEPING, "unit");
        String note = BoardInput.note(input.note());
        if (input.dryRun()) {
            return new IssueBoardsPayload(null, input.count(), List.of());
        }
        Long account = viewer.isSignedIn() ? (Long) viewer.account() : null;
        long batch = batches.issue(input.count(), unit, note, account);
        Doer by = account == null ? Doer.MACHINE : Doer.account(account);
        audit.note(
                Note.of(by, "BOARDS_ISSUED", null)
                        .on("BoardBatch", batch)
                        .with("count", String.valueOf(input.count())));
        return new IssueBoardsPayload(
                new Found(BoardBatchReadModel.class, batch), input.count(), List.of());
    }

    private long unit(String id) {
        return BoardInput.number(id)
                .filter(units::exists)
                .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
    }
}
