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
import vn.diachido.query.request.Refusal;

/**
 * How much a document may ask for, counted with its fragments written out. Each fragment is counted
 * once, so that counting is quick whatever it comes to.
 */
final class DocumentLimits {

    /** The introspection query of common tools goes 15 deep. */
    static final int MAX_DEPTH = 20;

    static final int MAX_FIELDS = 1_000;

    /** Fields that have an alias. */
    static final int MAX_ALIASES = 100;

    /** Each root field is a statement of its own. */
    static final int MAX_ROOT_FIELDS = 30;

    /** What a selection set comes to. */
    private record Size(int depth, long fields, long aliases, long roots) {

        static final Size NONE = new Size(0, 0, 0, 0);

        Size and(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    Math.min(fields + other.fields, Integer.MAX_VALUE),
                    Math.min(aliases + other.aliases, Integer.MAX_VALUE),
                    Math.min(roots + other.roots, Integer.MAX_VALUE));
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> counted = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private DocumentLimits(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** Refuses a document that asks for too much, valid or not. */
    static void check(Document document) {
        DocumentLimits limits = new DocumentLimits(document);
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> refuse(limits.size(operation.getSelectionSet())));
    }

    private static void refuse(Size size) {
        atMost(size.depth, MAX_DEPTH, "documentTooDeep");
        atMost(size.fields, MAX_FIELDS, "tooManyFields");
        atMost(size.aliases, MAX_ALIASES, "tooManyAliases");
        atMost(size.roots, MAX_ROOT_FIELDS, "tooManyRootFields");
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
                yield new Size(
                        below.depth + 1,
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
