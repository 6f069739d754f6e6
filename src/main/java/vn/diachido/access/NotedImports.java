package vn.diachido.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.ImportStays;

/** Imports are noted like everything else that is done: by the owner of the machine. */
@Component
class NotedImports {

    private final Audit audit;

    NotedImports(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void note(ImportStays imported) {
        audit.note(Note.of(Doer.MACHINE, "DATA_IMPORTED", null).because(imported.what()));
    }
}
