package vn.diachido.access.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Holding;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.access.account.Grants;
import vn.diachido.graphql.Deeds;
import vn.diachido.graphql.Filters;

/**
 * Lets a person's data go from wherever it is kept. Who is gone stays gone: where an older state of
 * the database is restored, its tombstones, and those in a file beside the backups, are looked at
 * when the application starts.
 */
@Component
class Erasure {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final List<Holding> holdings;
    private final AccountHoldingRepository accounts;
    private final Trust trust;
    private final Audit audit;
    private final Grants grants;
    private final Filters filters;
    private final Deeds deeds;
    private final String file;

    /**
     * @param file with a line for each account that is gone; nowhere where it is empty
     */
    Erasure(
            List<Holding> holdings,
            AccountHoldingRepository accounts,
            Trust trust,
            Audit audit,
            Grants grants,
            Filters filters,
            Deeds deeds,
            @Value("${diachido.tombstones.file:}") String file) {
        this.holdings = holdings;
        this.accounts = accounts;
        this.trust = trust;
        this.audit = audit;
        this.grants = grants;
        this.filters = filters;
        this.deeds = deeds;
        this.file = file;
    }

    boolean knows(long account) {
        return trust.trusted(() -> accounts.exists(account));
    }

    void erase(long account, Doer by, String reason) {
        trust.run(() -> {
            grants.checkNotLast(account);
            letGo(account, by, reason);
        });
    }

    private void letGo(long account, Doer by, String reason) {
        trust.run(() -> {
            filters.forgetMentions(accounts.words(account));
            deeds.forget(account);
            holdings.forEach(holding -> holding.erase(account));
            accounts.bury(account);
            writeDown(account);
            audit.note(
                    Note.of(by, "PERSON_ERASED", account).on("Account", account).because(reason));
        });
    }

    private void writeDown(long account) {
        if (!file.isEmpty()) {
            try {
                Files.writeString(
                        Path.of(file),
                        account + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @EventListener(ApplicationStartedEvent.class)
    void eraseAgain() {
        Set<Long> more = writtenDown();
        for (long account : trust.trusted(() -> accounts.risen(more))) {
            LOG.warn("The data of account {} was back and is erased again", account);
            letGo(account, Doer.MACHINE, "an older state of the data was restored");
        }
    }

    private Set<Long> writtenDown() {
        Path path = Path.of(file);
        if (file.isEmpty() || Files.notExists(path)) {
            return Set.of();
        }
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
