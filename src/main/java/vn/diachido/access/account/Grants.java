package vn.diachido.access.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.Period;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Role;

/** Gives roles and ends them. */
@Component
public class Grants {

    /** Who means longer leaves the end open. */
    private static final int LAST_YEAR = 2999;

    /**
     * @param unit null for everywhere
     * @param from the first day; today where null
     * @param to the last day; open where null
     */
    record Wanted(
            long account,
            Role role,
            @Nullable Long unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Period valid() {
            LocalDate first = from == null ? Today.is() : from;
            if (to != null && to.isBefore(first)) {
                throw new Mistake("PERIOD_BAD", "validTo");
            }
            if (first.getYear() > LAST_YEAR || to != null && to.getYear() > LAST_YEAR) {
                throw new Mistake("PERIOD_BAD", "validTo");
            }
            return new Period(first, to == null ? null : to.plusDays(1));
        }
    }

    private final GrantRepository grants;
    private final AccountRepository accounts;
    private final Trust trust;
    private final Audit audit;

    Grants(GrantRepository grants, AccountRepository accounts, Trust trust, Audit audit) {
        this.grants = grants;
        this.accounts = accounts;
        this.trust = trust;
        this.audit = audit;
    }

    /** The new grant's id. */
    long give(Doer by, Wanted wanted) {
        Period valid = wanted.valid();
        return trust.trusted(() -> {
            checkAccount(wanted.account());
            checkUnit(wanted.role(), wanted.unit());
            long id =
                    grants.insert(
                                    wanted.account(),
                                    wanted.role(),
                                    wanted.unit(),
                                    valid,
                                    by.account())
                            .orElseThrow(() -> new Mistake("GRANT_EXISTS", ""));
            note(by, "GRANT_GIVEN", wanted.account(), id, wanted.role());
            return id;
        });
    }

    private void checkAccount(long account) {
        if (accounts.find(account).stream()
                .allMatch(known -> known.state() == Account.State.ERASED)) {
            throw new Mistake("NOT_FOUND", "account");
        }
    }

    private void checkUnit(Role role, @Nullable Long unit) {
        if (role == Role.ADMINISTRATOR && unit != null) {
            throw new Mistake("ADMINISTRATOR_EVERYWHERE", "unit");
        }
        if (unit != null && !grants.unitExists(unit)) {
            throw new Mistake("NOT_FOUND", "unit");
        }
    }

    /** It holds no more from today on; the grant's id where it held before. */
    Optional<Long> end(Doer by, long id) {
        LocalDate today = Today.is();
        return trust.trusted(() -> {
            GrantRepository.Held held =
                    grants.find(id).orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
            LocalDate until = held.valid().until();
            if (until != null && !until.isAfter(today)) {
                throw new Mistake("GRANT_ENDED", "id");
            }
            if (held.role() == Role.ADMINISTRATOR && held.valid().contains(today)) {
                checkNotLast(held.account());
            }
            boolean begun = held.valid().from() == null || held.valid().from().isBefore(today);
            if (begun) {
                grants.setValid(id, new Period(held.valid().from(), today));
            } else {
                grants.delete(id);
            }
            note(by, "GRANT_ENDED", held.account(), id, held.role());
            return begun ? Optional.of(id) : Optional.<Long>empty();
        });
    }

    /** An administrator looked at it after its unit ended, and leaves it as it is. */
    void confirm(Doer by, long id) {
        trust.run(() -> {
            GrantRepository.Held held =
                    grants.find(id).orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
            if (!grants.confirm(id, Today.is())) {
                throw new Mistake("NOTHING_TO_CONFIRM", "id");
            }
            note(by, "GRANT_CONFIRMED", held.account(), id, held.role());
        });
    }

    /**
     * Somebody has to run this server.
     *
     * @throws Mistake where nobody else could
     */
    public void checkNotLast(long account) {
        List<Long> administrators = grants.listAdministrators(Today.is());
        if (!administrators.isEmpty() && administrators.stream().allMatch(id -> id == account)) {
            throw new Mistake("LAST_ADMINISTRATOR", "");
        }
    }

    private void note(Doer by, String action, long account, long grant, Role role) {
        audit.note(Note.of(by, action, account).on("Grant", grant).with("role", role.name()));
    }
}
