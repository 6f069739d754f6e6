package vn.diachido.graphql.document;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diachido.graphql.Limits;
import vn.diachido.query.request.Refusal;

/**
 * How much a document may ask for, counted with its fragments written out. Each fragment is counted
 * once, so that counting is quick whatever it comes to.
 */
final class DocumentLimits {

    /** The introspection query of common tools goes 15 deep. */
    private static final int MAX_SCHEMA_DEPTH = 20;

    private static final int MAX_FIELDS = 1_000;

    /** What tells of the schema, by introspection and to a router. */
    private static final Set<String> ON_SCHEMA = Set.of("__schema", "__type", "_service");

    /**
     * What a selection set comes to.
     *
     * @param schemaDepth levels of introspection
     */
    private record Size(int depth, int schemaDepth, long fields, long aliases, long roots) {

        static final Size NONE = new Size(0, 0, 0, 0, 0);

        Size and(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    Math.max(schemaDepth, other.schemaDepth),
                    Math.min(fields + other.fields, Integer.MAX_VALUE),
                    Math.min(aliases + other.aliases, Integer.MAX_VALUE),
                    Math.min(roots + other.roots, Integer.MAX_VALUE));
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> counted = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private final Limits limits;

    private DocumentLimits(Document document, Limits limits) {
        this.limits = limits;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /**
     * Refuses a document that asks for too much, valid or not.
     *
     * @return does it ask what can be asked?
     */
    static boolean check(Document document, Limits limits) {
        DocumentLimits counting = new DocumentLimits(document, limits);
        boolean onSchema = false;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            Size size = counting.size(operation.getSelectionSet());
            counting.refuse(size);
            onSchema |= size.schemaDepth > 0;
        }
        return onSchema;
    }

    private void refuse(Size size) {
        atMost(size.depth, limits.depth(), "documentTooDeep");
        atMost(size.schemaDepth, MAX_SCHEMA_DEPTH, "documentTooDeep");
        atMost(size.fields, MAX_FIELDS, "tooManyFields");
        atMost(size.aliases, limits.aliases(), "tooManyAliases");
        atMost(size.roots, limits.rootFields(), "tooManyRootFields");
    }

    private static void atMost(long value, int limit, String key) {
        if (value > limit) {
            throw new Refusal(Refusal.Code.TOO_COMPLEX, key, limit);
        }
    }

    private Size size(@Nullable SelectionSet set) {
        Size all = Size.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                all = all.and(size(selection));
            }
        }
        return all;
    }

    private Size size(Selection<?> selection) {
        return switch (selection) {
            case Field field -> {
                Size below = size(field.getSelectionSet());
                boolean onSchema = ON_SCHEMA.contains(field.getName());
                yield new Size(
                        onSchema ? 1 : below.depth + 1,
                        onSchema ? below.depth + 1 : below.schemaDepth,
                        below.fields + 1,
                        below.aliases + (field.getAlias() == null ? 0 : 1),
                        1);
            }
            case InlineFragment fragment -> size(fragment.getSelectionSet());
            case FragmentSpread spread -> size(spread.getName());
            default -> Size.NONE;
        };
    }

    /** A fragment within itself counts nothing; validation refuses it. */
    private Size size(String name) {
        FragmentDefinition fragment = fragments.get(name);
        Size known = counted.get(name);
        if (known != null || fragment == null || !open.add(name)) {
            return known == null ? Size.NONE : known;
        }
        Size size = size(fragment.getSelectionSet());
        open.remove(name);
        counted.put(name, size);
        return size;
    }
}
