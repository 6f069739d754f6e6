package vn.diachido.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.jooq.intake.tables.records.AppliedImportRecord;
import vn.diachido.exchange.ImportBounds;
import vn.diachido.graphql.Mistake;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** Takes an import back for whoever did it, or an administrator, where they still may write. */
@Component
class ImportUndo {

    /** As the message counts them; anything else is a thing that belongs to one of these. */
    private static final List<String> TABLES =
            List.of("squad.squad", "squad.person", "squad.membership", "outreach.activity");

    private final ImportJournalRepository rows;
    private final Intake intake;
    private final Trust trust;
    private final Audit audit;

    ImportUndo(ImportJournalRepository rows, Intake intake, Trust trust, Audit audit) {
        this.rows = rows;
        this.intake = intake;
        this.trust = trust;
        this.audit = audit;
    }

    void takeBack(Viewer viewer, String id) {
        trust.run(() -> {
            AppliedImportRecord applied = find(viewer, id);
            check(viewer, applied);
            String changed = rows.takeBack(applied.getId());
            if (changed != null) {
                throw new Mistake("IMPORT_CHANGED_SINCE", "id", TABLES.indexOf(changed) + 1);
            }
            audit.note(
                    Note.of(Doer.account(viewer.account()), "IMPORT_TAKEN_BACK", null)
                            .on("AppliedImport", applied.getId())
                            .because(applied.getWhat().toLowerCase(Locale.ROOT)));
        });
    }

    private AppliedImportRecord find(Viewer viewer, String id) {
        long number;
        try {
            number = Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new Mistake("NOT_FOUND", "id");
        }
        return rows.lock(number)
                .filter(row ->
                        viewer.has(Role.ADMINISTRATOR)
                                || Objects.equals(row.getAccountId(), viewer.account()))
                .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
    }

    /** Whoever lost a role, or an area, since then changes nothing there any more. */
    private void check(Viewer viewer, AppliedImportRecord applied) {
        Set<Role> roles =
                Intake.roles(applied.getWhat().toLowerCase(Locale.ROOT), applied.getVerified());
        ImportBounds bounds = intake.bounds(viewer, roles);
        if (roles.stream().noneMatch(viewer::has)
                || !rows.units(applied.getId()).stream().allMatch(bounds::hold)) {
            throw new Mistake("OUTSIDE_AREA", "id");
        }
    }
}
