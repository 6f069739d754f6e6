package vn.diachido.graphql.document;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Estimates what the operations of a valid document cost, before anything is read: each field 1, a
 * shape and a value over all rows of a list 10; what stands below a list once for each row of its
 * page, 10 where it has no pages. Fragments are written out, directives are not looked at.
 */
final class CostEstimate {

    /** Rows of a page where nothing else is asked for. */
    private static final int USUAL_PAGE = 50;

    /** Rows of a list without pages, such as the ancestors of a unit. */
    private static final int USUAL_LIST = 10;

    private static final int OF_MANY_ROWS = 10;
    private static final String PAGED = "Connection";
    private static final Set<String> OF_THE_PAGE = Set.of("nodes", "edges", "pageInfo");

    /** What lists are as long as. */
    private static final Set<String> SIZES = Set.of("first", "last", "representations");

    private final GraphQLSchema schema;
    private final int maxPage;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    /** Of the operation that is looked at. */
    private final Map<String, Value<?>> byDefault = new HashMap<>();

    private CostEstimate(Document document, GraphQLSchema schema, int maxPage) {
        this.schema = schema;
        this.maxPage = maxPage;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /**
     * By the names of the operations, empty for the one without.
     *
     * @param maxPage rows that a page may have
     */
    static Map<String, Cost> of(Document document, GraphQLSchema schema, int maxPage) {
        CostEstimate estimate = new CostEstimate(document, schema, maxPage);
        Map<String, Cost> costs = new HashMap<>();
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation ->
                        costs.put(
                                Objects.requireNonNullElse(operation.getName(), ""),
                                estimate.cost(operation)));
        return Map.copyOf(costs);
    }

    private Cost cost(OperationDefinition operation) {
        byDefault.clear();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() != null) {
                byDefault.put(variable.getName(), variable.getDefaultValue());
            }
        }
        return cost(operation.getSelectionSet(), root(operation), Rows.ONE);
    }

    private GraphQLCompositeType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> Objects.requireNonNull(schema.getMutationType());
            case SUBSCRIPTION -> Objects.requireNonNull(schema.getSubscriptionType());
        };
    }

    /**
     * @param page of the connection whose parts these are
     */
    private Cost cost(@Nullable SelectionSet set, GraphQLCompositeType parent, Rows page) {
        Cost sum = Cost.NOTHING;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                sum = sum.plus(cost(selection, parent, page));
            }
        }
        return sum;
    }

    private Cost cost(Selection<?> selection, GraphQLCompositeType parent, Rows page) {
        return switch (selection) {
            case Field field -> cost(field, parent, page);
            case InlineFragment fragment ->
                    cost(
                            fragment.getSelectionSet(),
                            narrowed(fragment.getTypeCondition(), parent),
                            page);
            case FragmentSpread spread -> {
                FragmentDefinition fragment =
                        Objects.requireNonNull(fragments.get(spread.getName()));
                yield cost(
                        fragment.getSelectionSet(),
                        narrowed(fragment.getTypeCondition(), parent),
                        page);
            }
            default -> Cost.NOTHING;
        };
    }

    private GraphQLCompositeType narrowed(@Nullable TypeName to, GraphQLCompositeType from) {
        return to != null && schema.getType(to.getName()) instanceof GraphQLCompositeType type
                ? type
                : from;
    }

    /** What the schema says of itself is in memory. */
    private Cost cost(Field field, GraphQLCompositeType parent, Rows page) {
        if (field.getName().startsWith("__")) {
            return Cost.of(1);
        }
        GraphQLFieldDefinition definition =
                ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName());
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean inPaged = parent.getName().endsWith(PAGED);
        boolean ofMany =
                type.getName().equals("GeoJSON")
                        || inPaged && !OF_THE_PAGE.contains(field.getName());
        Cost own = Cost.of(ofMany ? OF_MANY_ROWS : 1);
        if (!(type instanceof GraphQLCompositeType below)) {
            return own;
        }
        boolean paged = below.getName().endsWith(PAGED);
        Rows rows = isList(definition) && inPaged ? page : rows(field, definition);
        Cost parts = cost(field.getSelectionSet(), below, paged ? rows : Rows.ONE);
        return own.plus(paged ? parts : parts.times(rows));
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        return GraphQLTypeUtil.isList(type);
    }

    private Rows rows(Field field, GraphQLFieldDefinition definition) {
        boolean sized = definition.getArgument("first") != null;
        if (!isList(definition) && !sized) {
            return Rows.ONE;
        }
        long usual =
                !sized ? USUAL_LIST : isList(definition) ? maxPage : Math.min(USUAL_PAGE, maxPage);
        return field.getArguments().stream()
                .filter(argument -> SIZES.contains(argument.getName()))
                .map(argument -> rows(argument.getValue(), usual))
                .findFirst()
                .orElse(Rows.fixed(usual));
    }

    private Rows rows(@Nullable Value<?> value, long usual) {
        return switch (value) {
            case VariableReference variable ->
                    new Rows(
                            variable.getName(),
                            rows(byDefault.get(variable.getName()), usual).known(),
                            maxPage);
            case IntValue number ->
                    Rows.fixed(
                            number.getValue()
                                    .max(BigInteger.ZERO)
                                    .min(BigInteger.valueOf(maxPage))
                                    .longValueExact());
            case ArrayValue items -> Rows.fixed(items.getValues().size());
            case null, default -> Rows.fixed(usual);
        };
    }
}
