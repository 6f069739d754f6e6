package vn.diachido.desk;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** Keeps and deletes views. */
@Controller
class SavedViewMutations {

    record SaveViewInput(
            @Nullable String id,
            String list,
            String name,
            String question,
            @Nullable String sharedWith) {}

    record SavedViewPayload(@Nullable Found savedView, List<UserError> userErrors) {}

    record RemoveViewInput(String id) {}

    record RemoveViewPayload(@Nullable String id, List<UserError> userErrors) {}

    private final SavedViews views;
    private final Mistakes mistakes;

    SavedViewMutations(SavedViews views, Mistakes mistakes) {
        this.views = views;
        this.mistakes = mistakes;
    }

    @MutationMapping
    SavedViewPayload saveView(
            @Argument SaveViewInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    long id = views.save(ViewerFilter.viewer(asked), input);
                    return new SavedViewPayload(new Found(SavedViewReadModel.class, id), List.of());
                },
                errors -> new SavedViewPayload(null, errors));
    }

    @MutationMapping
    RemoveViewPayload removeView(
            @Argument RemoveViewInput input, DataFetchingEnvironment asked, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    views.remove(ViewerFilter.viewer(asked), input.id());
                    return new RemoveViewPayload(input.id(), List.of());
                },
                errors -> new RemoveViewPayload(null, errors));
    }
}
