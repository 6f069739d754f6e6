package vn.diachido.access;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.ImportStays;

/** Imports are noted like everything else that is done: by whoever gave the command. */
@Component
class NotedImports {

    private final CommandDoer commands;
    private final Audit audit;

    NotedImports(CommandDoer commands, Audit audit) {
        this.commands = commands;
        this.audit = audit;
    }

    @EventListener
    @Order(0)
    void note(ImportStays imported) {
        audit.note(Note.of(commands.doer(), "DATA_IMPORTED", null).because(imported.what()));
    }
}
