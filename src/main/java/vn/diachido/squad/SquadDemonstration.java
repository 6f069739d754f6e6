package vn.diachido.squad;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.DemonstrationPart;

/** The squads of the demonstration data. */
@Component
@Order(40)
class SquadDemonstration implements DemonstrationPart {

    private static final long SEED = 20230216;

    /** Enough that some hamlets are served and some are not. */
    private static final int COUNT = 120;

    private final DemonstrationSquads squads;
    private final SquadRepository stored;

    SquadDemonstration(DemonstrationSquads squads, SquadRepository stored) {
        this.squads = squads;
        this.stored = stored;
    }

    @Override
    public boolean isEmpty() {
        return stored.isEmpty();
    }

    @Override
    public void load(Consumer<String> progress) {
        progress.accept("Đội hình minh họa · demonstration squads");
        squads.place(SEED, COUNT, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")), true);
    }
}
