package vn.diachido.board.life;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.diachido.access.Trust;
import vn.diachido.board.BoardState;
import vn.diachido.exchange.DemonstrationPart;

/**
 * The nine boards of Đầm Hà hang where they hung in 2022; the imported sites have boards already.
 */
@Component
@Order(30)
class BoardDemonstration implements DemonstrationPart {

    /** Xã Đầm Hà. */
    private static final String COMMUNE = "06895";

    private final BoardDemonstrationRepository demonstration;
    private final BoardLifeRepository boards;
    private final Trust trust;

    BoardDemonstration(
            BoardDemonstrationRepository demonstration, BoardLifeRepository boards, Trust trust) {
        this.demonstration = demonstration;
        this.boards = boards;
        this.trust = trust;
    }

    @Override
    public boolean isEmpty() {
        return demonstration.isEmpty();
    }

    @Override
    public void load(Consumer<String> progress) {
        progress.accept("Bảng mã QR minh họa · demonstration boards");
        trust.run(() ->
                demonstration
                        .boardsIn(COMMUNE)
                        .forEach((board, unit) -> {
                            boards.add(board, Happening.state(BoardState.PRINTED, null), null);
                            boards.add(
                                    board,
                                    Happening.hung(
                                            BoardState.INSTALLED,
                                            null,
                                            BoardAreas.unit(unit),
                                            null,
                                            null),
                                    null);
                        }));
    }
}
