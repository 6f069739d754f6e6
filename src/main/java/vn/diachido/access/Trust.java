package vn.diachido.access;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the application itself, as when somebody signs in, past row-level security. Nobody's reads
 * belong in here.
 */
@Component
public class Trust {

    private static final String ON = "on";

    private final TransactionOperations transactions;
    private final TransactionTemplate apart;
    private final TrustRepository setting;

    Trust(
            TransactionOperations transactions,
            PlatformTransactionManager manager,
            TrustRepository setting) {
        this.transactions = transactions;
        this.apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.setting = setting;
    }

    /**
     * Joins the transaction at hand, which is trusted no more afterwards, or makes one. What the
     * work throws does not by itself undo a transaction that is joined.
     */
    public <R> R trusted(Supplier<R> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return joined(work);
        }
        return Objects.requireNonNull(
                transactions.execute(transaction -> {
                    setting.set(ON);
                    return work.get();
                }));
    }

    /** In a transaction of its own, which sees what others wrote meanwhile. */
    public <R> R apart(Supplier<R> work) {
        return Objects.requireNonNull(apart.execute(transaction -> joined(work)));
    }

    public void run(Runnable work) {
        trusted(() -> {
            work.run();
            return true;
        });
    }

    private <R> R joined(Supplier<R> work) {
        String before = setting.value();
        setting.set(ON);
        R result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            restore(before, e);
            throw e;
        }
        setting.set(before);
        return result;
    }

    /** Where PostgreSQL gave the transaction up, nothing more is read in it anyway. */
    private void restore(String before, RuntimeException problem) {
        try {
            setting.set(before);
        } catch (DataAccessException | org.jooq.exception.DataAccessException aborted) {
            problem.addSuppressed(aborted);
        }
    }
}
