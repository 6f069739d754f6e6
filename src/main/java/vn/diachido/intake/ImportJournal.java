package vn.diachido.intake;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.access.Trust;
import vn.diachido.exchange.ImportBegins;
import vn.diachido.exchange.ImportStays;

/** Keeps what imports from pages write, in their own transactions. */
@Component
class ImportJournal {

    /**
     * Sites are public at once, and their boards have codes that stay for ever: each is restored or
     * withdrawn by itself.
     */
    private static final Set<String> KINDS = Set.of("rosters", "activities");

    private static final ScopedValue<KeptImport> RUNNING = ScopedValue.newInstance();

    private final ImportJournalRepository rows;
    private final Trust trust;

    ImportJournal(ImportJournalRepository rows, Trust trust) {
        this.rows = rows;
        this.trust = trust;
    }

    /** What the work stores is kept, and the import's number told to it. */
    <R> R keeping(KeptImport kept, Supplier<R> work) {
        return ScopedValue.where(RUNNING, kept).call(work::get);
    }

    @EventListener
    void begin(ImportBegins begins) {
        if (RUNNING.isBound() && KINDS.contains(begins.what())) {
            KeptImport kept = RUNNING.get();
            String what = begins.what().toUpperCase(Locale.ROOT);
            kept.keep(trust.trusted(() -> rows.begin(kept, what)));
        }
    }

    @EventListener
    void end(ImportStays stays) {
        Long id = RUNNING.isBound() ? RUNNING.get().id() : null;
        if (id != null && !trust.trusted(() -> rows.end(id))) {
            RUNNING.get().keep(null);
        }
    }
}
