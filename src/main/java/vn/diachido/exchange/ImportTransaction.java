package vn.diachido.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * One transaction round an import. A dry run does everything that applying does, constraints
 * included, and then takes it back: what it says is what would happen.
 */
@Component
public class ImportTransaction {

    private final DSLContext database;

    public ImportTransaction(DSLContext database) {
        this.database = database;
    }

    /**
     * Runs the work with a repository made for the transaction. What it stored stays only if {@code
     * apply}, and if its result is no refusal.
     */
    public <R> ImportResult run(
            boolean apply, Function<DSLContext, R> repository, Function<R, ImportResult> work) {
        List<ImportResult> results = new ArrayList<>(1);
        try {
            database.transaction(transaction -> {
                DSLContext inside = transaction.dsl();
                inside.execute("set local statement_timeout = 0");
                results.add(work.apply(repository.apply(inside)));
                if (results.getFirst().refused().isPresent()) {
                    throw new TakenBack();
                }
                inside.execute("set constraints all immediate");
                if (!apply) {
                    throw new TakenBack();
                }
            });
        } catch (TakenBack dryRun) {
            return results.getFirst();
        }
        return results.getFirst().asApplied();
    }

    private static final class TakenBack extends RuntimeException {
        TakenBack() {
            super("taken back", null, false, false);
        }
    }
}
