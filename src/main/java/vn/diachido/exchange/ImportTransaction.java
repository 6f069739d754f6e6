package vn.diachido.exchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * One transaction round an import. A dry run does everything that applying does, constraints
 * included, and then takes it back: what it says is what would happen.
 */
@Component
public class ImportTransaction {

    /** Class of SQL states. */
    private static final String CONSTRAINT_BROKEN = "23";

    private final DSLContext database;
    private final ApplicationEventPublisher events;

    public ImportTransaction(DSLContext database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /**
     * Runs the work with a repository made for the transaction. What it stored stays only if {@code
     * apply}, and if its result is no refusal.
     *
     * @param what is imported, for the record of what was done
     */
    public <R> ImportResult run(
            String what,
            boolean apply,
            Function<DSLContext, R> repository,
            Function<R, ImportResult> work) {
        ImportResult result =
                take(what, apply, repository.andThen(work), told -> told.refused().isEmpty());
        return apply && result.refused().isEmpty() ? result.asApplied() : result;
    }

    private <T> T take(
            String what, boolean apply, Function<DSLContext, T> work, Predicate<T> whole) {
        List<T> results = new ArrayList<>(1);
        try {
            database.transaction(transaction -> {
                DSLContext inside = transaction.dsl();
                inside.execute("set local statement_timeout = 0");
                inside.execute("set local jit = off");
                if (apply) {
                    events.publishEvent(new ImportBegins(what));
                }
                T result = work.apply(inside);
                results.add(result);
                if (!whole.test(result)) {
                    throw new TakenBack();
                }
                inside.execute("set constraints all immediate");
                if (!apply) {
                    throw new TakenBack();
                }
                events.publishEvent(new ImportStays(what));
            });
        } catch (TakenBack notToStay) {
            return results.getFirst();
        } catch (RuntimeException failure) {
            throw contradiction(failure).orElse(failure);
        }
        return results.getFirst();
    }

    /** What the database does not take: the files contradict themselves or what is there. */
    private static Optional<RuntimeException> contradiction(RuntimeException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(CONSTRAINT_BROKEN)) {
                String message = "the files contradict themselves or what is stored: ";
                return Optional.of(
                        new ImportRefused("DATA_CONTRADICT", message + sql.getMessage(), sql));
            }
        }
        return Optional.empty();
    }

    private static final class TakenBack extends RuntimeException {
        TakenBack() {
            super("taken back", null, false, false);
        }
    }
}
