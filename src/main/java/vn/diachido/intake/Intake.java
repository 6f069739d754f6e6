package vn.diachido.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.diachido.access.CommandDoer;
import vn.diachido.exchange.BoundedImport;
import vn.diachido.exchange.ImportBounds;
import vn.diachido.exchange.ImportResult;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** Runs an import for somebody, where they may write. */
@Component
class Intake {

    private static final Set<Role> EDITORS =
            EnumSet.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);
    private static final Set<Role> KEEPERS =
            EnumSet.of(
                    Role.SQUAD_LEADER,
                    Role.COMMUNE_EDITOR,
                    Role.PROVINCE_EDITOR,
                    Role.ADMINISTRATOR);

    private final Map<String, BoundedImport> imports;
    private final AreaRepository areas;
    private final CommandDoer doers;
    private final ImportJournal journal;

    /** One at a time: an import holds its transaction open until all of it was looked at. */
    private final Semaphore place = new Semaphore(1);

    Intake(
            List<BoundedImport> imports,
            AreaRepository areas,
            CommandDoer doers,
            ImportJournal journal) {
        this.imports =
                imports.stream()
                        .collect(Collectors.toMap(BoundedImport::what, Function.identity()));
        this.areas = areas;
        this.doers = doers;
        this.journal = journal;
    }

    /** What came of it, and its number where it can be taken back. */
    record Done(ImportResult result, @Nullable Long undo) {}

    Done run(String what, AskedImport asked, Upload file, boolean apply, Viewer viewer) {
        BoundedImport bringing = find(what);
        Set<Role> roles = roles(what, asked.countsAtOnce());
        check(viewer, roles);
        if (!place.tryAcquire()) {
            throw new Refusal(Refusal.Code.RATE_LIMITED, "busy");
        }
        try {
            long account = viewer.account();
            ImportBounds bounds = bounds(viewer, roles);
            Resource mapping = asked.mapping(what, account, file);
            KeptImport kept =
                    new KeptImport(
                            Objects.requireNonNullElse(asked.title(), what),
                            account,
                            asked.countsAtOnce());
            ImportResult result =
                    doers.as(
                            account,
                            () ->
                                    journal.keeping(
                                            kept,
                                            () -> bringing.run(mapping, file, apply, bounds)));
            return new Done(result, result.applied() ? kept.id() : null);
        } finally {
            place.release();
        }
    }

    /** Somebody who may import the like nowhere has no use for what a file says either. */
    void check(String what, Viewer viewer) {
        find(what);
        check(viewer, what.equals("sites") ? EDITORS : KEEPERS);
    }

    private BoundedImport find(String what) {
        BoundedImport found = imports.get(what);
        if (found == null) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "nothingHere");
        }
        return found;
    }

    private static void check(Viewer viewer, Set<Role> roles) {
        if (roles.stream().noneMatch(viewer::has)) {
            throw new Refusal(Refusal.Code.NOT_ALLOWED, "notAllowed");
        }
    }

    /** Sites are an editor's, and so is to say that an activity counts. */
    static Set<Role> roles(String what, boolean countsAtOnce) {
        return what.equals("sites") || countsAtOnce ? EDITORS : KEEPERS;
    }

    /** To found squads and bodies is an editor's, whoever fills them. */
    ImportBounds bounds(Viewer viewer, Set<Role> roles) {
        ImportBounds written = within(viewer, roles);
        ImportBounds founded = within(viewer, EDITORS);
        return new ImportBounds() {
            @Override
            public boolean hold(@Nullable Long unit) {
                return written.hold(unit);
            }

            @Override
            public boolean holdFounded(@Nullable Long unit) {
                return founded.hold(unit);
            }
        };
    }

    private ImportBounds within(Viewer viewer, Set<Role> roles) {
        if (roles.stream().anyMatch(role -> viewer.has(role) && viewer.area(role).everywhere())) {
            return ImportBounds.EVERYWHERE;
        }
        Map<Long, Boolean> known = new HashMap<>();
        return unit -> unit != null && known.computeIfAbsent(unit, id -> holds(viewer, id, roles));
    }

    private boolean holds(Viewer viewer, @Nullable Long unit, Set<Role> roles) {
        return unit != null && areas.holds(viewer, unit, null, null, roles);
    }
}
