package vn.diachido.intake;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** Takes imports back. */
@Controller
class ImportMutations {

    record UndoImportInput(String id) {}

    record UndoImportPayload(@Nullable String id, List<UserError> userErrors) {}

    private final ImportUndo undo;
    private final Mistakes mistakes;

    ImportMutations(ImportUndo undo, Mistakes mistakes) {
        this.undo = undo;
        this.mistakes = mistakes;
    }

    @MutationMapping
    UndoImportPayload undoImport(
            @Argument UndoImportInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    undo.takeBack(ViewerFilter.viewer(asked), input.id());
                    return new UndoImportPayload(input.id(), List.of());
                },
                errors -> new UndoImportPayload(null, errors));
    }
}
