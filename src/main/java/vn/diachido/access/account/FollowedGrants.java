package vn.diachido.access.account;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import vn.diachido.access.Audit;
import vn.diachido.access.CommandDoer;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.exchange.ImportStays;

/**
 * Tells that grants hold on although their units ended: after an import, when the server starts,
 * and as days pass. Administrators see which in the list of grants.
 */
@Component
public class FollowedGrants {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedGrants.class);

    private final GrantRepository grants;
    private final CommandDoer commands;
    private final Trust trust;
    private final Audit audit;

    FollowedGrants(GrantRepository grants, CommandDoer commands, Trust trust, Audit audit) {
        this.grants = grants;
        this.commands = commands;
        this.trust = trust;
        this.audit = audit;
    }

    @EventListener
    @Order(1)
    void tell(ImportStays imported) {
        log(tell(commands.doer()));
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebApplicationContext) {
            log(tell(Doer.MACHINE));
        }
    }

    /** Notes each that was not noted yet; how many wait for an administrator. */
    public int tell(Doer by) {
        LocalDate today = Today.is();
        return trust.trusted(() -> {
            for (GrantRepository.Followed one : grants.listUntold(today)) {
                grants.setTold(one.id(), one.end());
                audit.note(
                        Note.of(by, "GRANT_FOLLOWED", one.account())
                                .on("Grant", one.id())
                                .with("end", one.end().toString()));
            }
            return grants.countUnconfirmed(today);
        });
    }

    private static void log(int waiting) {
        if (waiting > 0) {
            LOG.warn(
                    "{} phân quyền thuộc đơn vị đã chấm dứt, chờ xem lại ở /admin · {} grants are on"
                            + " units that ended: look at them in /admin",
                    waiting,
                    waiting);
        }
    }
}
