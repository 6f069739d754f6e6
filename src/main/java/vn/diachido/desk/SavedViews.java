package vn.diachido.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.desk.tables.records.SavedViewRecord;
import vn.diachido.desk.SavedViewMutations.SaveViewInput;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** Keeps views under names of their owners' choice. */
@Component
class SavedViews {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUESTION = 2_000;
    private static final int MOST = 200;

    private final SavedViewRepository rows;
    private final AreaRepository areas;

    SavedViews(SavedViewRepository rows, AreaRepository areas) {
        this.rows = rows;
        this.areas = areas;
    }

    long save(Viewer viewer, SaveViewInput input) {
        SavedViewRecord view = input.id() == null ? anew(viewer) : own(viewer, input.id());
        view.setList(input.list());
        view.setName(name(input.name()));
        view.setQuestion(question(input.question()));
        view.setUnitId(shared(viewer, input.sharedWith()));
        view.setSavedAt(OffsetDateTime.now());
        if (rows.isNamed(view)) {
            throw new Mistake("VIEW_NAME_TAKEN", "name");
        }
        return rows.store(view);
    }

    void remove(Viewer viewer, String id) {
        rows.delete(own(viewer, id));
    }

    private SavedViewRecord anew(Viewer viewer) {
        if (rows.count(viewer.account()) >= MOST) {
            throw new Mistake("TOO_MANY_VIEWS", "", MOST);
        }
        SavedViewRecord view = new SavedViewRecord();
        view.setAccountId(viewer.account());
        return view;
    }

    private SavedViewRecord own(Viewer viewer, String id) {
        return rows.lock(viewer.account(), number(id, "NOT_FOUND", "id"))
                .orElseThrow(() -> new Mistake("NOT_FOUND", "id"));
    }

    private static String name(String text) {
        String name = PlainText.optional(text, "name", LONGEST_NAME);
        if (name == null) {
            throw new Mistake("BAD_NAME", "name", LONGEST_NAME);
        }
        return name;
    }

    private static String question(String text) {
        String question = PlainText.optional(text, "question", LONGEST_QUESTION);
        return question == null ? "" : question;
    }

    private @Nullable Long shared(Viewer viewer, @Nullable String unit) {
        if (unit == null) {
            return null;
        }
        long id = number(unit, "UNKNOWN_UNIT", "sharedWith");
        if (!areas.holds(viewer, id, null, null, SavedViewReadModel.EVERYBODY)) {
            throw new Mistake("OUTSIDE_AREA", "sharedWith");
        }
        return id;
    }

    private static long number(String id, String code, String field) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new Mistake(code, field);
        }
    }
}
