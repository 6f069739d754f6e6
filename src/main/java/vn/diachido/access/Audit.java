package vn.diachido.access;

import org.springframework.stereotype.Component;

/**
 * Notes what is done, in the transaction that does it. Entries are added one after the other: note
 * last, not before something slow.
 */
@Component
public class Audit {

    private final AuditRepository entries;

    Audit(AuditRepository entries) {
        this.entries = entries;
    }

    public void note(Note note) {
        entries.add(note);
    }
}
