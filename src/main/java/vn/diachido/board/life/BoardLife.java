package vn.diachido.board.life;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.board.BoardChanged;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRoles;
import vn.diachido.board.BoardState;
import vn.diachido.board.BoardTransitions;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** What happens to one board, by those who may do it where it is. */
@Component
class BoardLife {

    /** What somebody wants written, and what the audit calls it. */
    record Deed(Happening what, String action) {

        /** The same with a picture of it. */
        Deed with(@Nullable Long photo) {
            return new Deed(what.with(photo), action);
        }
    }

    /** Says what is to happen to a board that was found. */
    interface Plan {
        Deed of(KnownBoard board);
    }

    private final BoardLifeRepository boards;
    private final BoardAreas areas;
    private final Trust trust;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    BoardLife(
            BoardLifeRepository boards,
            BoardAreas areas,
            Trust trust,
            Audit audit,
            ApplicationEventPublisher events) {
        this.events = events;
        this.boards = boards;
        this.areas = areas;
        this.trust = trust;
        this.audit = audit;
    }

    /**
     * Finds the board, has the deed planned, and does it.
     *
     * @return the board's id
     * @throws Mistake where it cannot be, before anything is written
     */
    long happen(Viewer viewer, BoardCode code, Plan plan) {
        return trust.trusted(() -> {
            KnownBoard board =
                    boards.find(code).orElseThrow(() -> new Mistake("UNKNOWN_BOARD", "code"));
            Deed deed = plan.of(board);
            BoardState next = deed.what().state();
            if (next != null && next != board.state()) {
                BoardTransitions.check(board.state(), next);
            }
            Long account = viewer.isSignedIn() ? (Long) viewer.account() : null;
            boards.add(board.id(), deed.what(), account);
            events.publishEvent(new BoardChanged(code));
            note(account, deed, board.id());
            return board.id();
        });
    }

    private void note(@Nullable Long account, Deed deed, long board) {
        Doer by = account == null ? Doer.MACHINE : Doer.account(account);
        Note note = Note.of(by, deed.action(), null).on("Board", board);
        BoardState state = deed.what().state();
        audit.note(state == null ? note : note.with("state", state.name()));
    }

    /** Where a board belongs is where who changes it has to have a role. */
    void checkArea(Viewer viewer, KnownBoard board, Set<Role> roles) {
        if (!areas.holds(viewer, BoardAreas.of(board), roles)) {
            throw new Mistake(isSeen(viewer, board) ? "OUTSIDE_AREA" : "UNKNOWN_BOARD", "code");
        }
    }

    /** One that nobody may know of is not there. */
    private static boolean isSeen(Viewer viewer, KnownBoard board) {
        return board.site() != null || BoardRoles.mayKnowAll(viewer.standing());
    }
}
