package vn.diachido.graphql;

import com.apollographql.federation.graphqljava.Federation;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Refusal;

/**
 * The part of a federated graph: every read model with an id is an entity that a router may join by
 * it, all entities of one type in one statement.
 */
@Component
class Entities {

    /** Entities of one request; a router asks for those of one page. */
    private static final int MAX_ENTITIES = 1_000;

    private record Key(String type, Long id) {}

    private final Reads reads;
    private final ReadModels models;

    Entities(Reads reads, ReadModels models) {
        this.reads = reads;
        this.models = models;
    }

    GraphQLSchema schema(TypeDefinitionRegistry registry, RuntimeWiring wiring) {
        models.all().forEach(model -> addKey(registry, model.type()));
        return Federation.transform(registry, wiring)
                .setFederation2(true)
                .fetchEntities(this::fetch)
                .resolveEntityType(environment -> null)
                .build();
    }

    private static void addKey(TypeDefinitionRegistry registry, String type) {
        ObjectTypeDefinition plain = registry.getTypeOrNull(type, ObjectTypeDefinition.class);
        if (plain != null && hasId(plain)) {
            registry.remove(plain);
            registry.add(
                    plain.transform(builder ->
                            builder.directive(
                                    Directive.newDirective()
                                            .name("key")
                                            .argument(
                                                    Argument.newArgument(
                                                                    "fields", StringValue.of("id"))
                                                            .build())
                                            .build())));
        }
    }

    private static boolean hasId(ObjectTypeDefinition type) {
        return type.getFieldDefinitions().stream().anyMatch(field -> field.getName().equals("id"));
    }

    private List<@Nullable Answer> fetch(DataFetchingEnvironment environment) {
        List<?> stated = environment.getArgument("representations");
        if (stated == null || stated.size() > MAX_ENTITIES) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "listTooLong", MAX_ENTITIES);
        }
        List<Map<?, ?>> representations = new ArrayList<>();
        for (Object one : stated) {
            if (!(one instanceof Map<?, ?> object)) {
                throw unknown();
            }
            representations.add(object);
        }
        Map<String, List<Long>> ids = new LinkedHashMap<>();
        for (Map<?, ?> one : representations) {
            ids.computeIfAbsent(type(one), type -> new ArrayList<>()).add(id(one));
        }
        Map<Key, Answer> found = new HashMap<>();
        ids.forEach((type, of) -> read(environment, model(environment, type), of, found));
        List<@Nullable Answer> answers = new ArrayList<>();
        for (Map<?, ?> one : representations) {
            answers.add(found.get(new Key(type(one), id(one))));
        }
        return answers;
    }

    private <T extends Table<?>> void read(
            DataFetchingEnvironment environment,
            ReadModel<T> model,
            List<Long> ids,
            Map<Key, Answer> found) {
        Asker asker = RootFetcher.asker(environment);
        List<byte @Nullable []> all = reads.byIds(environment, model, ids, asker);
        RootFetcher.explain(environment, () -> reads.explainByIds(environment, model, ids, asker));
        for (int i = 0; i < ids.size(); i++) {
            byte[] json = all.get(i);
            if (json != null) {
                found.put(new Key(model.type(), ids.get(i)), Answer.of(json));
            }
        }
    }

    private ReadModel<?> model(DataFetchingEnvironment environment, String type) {
        GraphQLObjectType known = environment.getGraphQLSchema().getObjectType(type);
        return models.all().stream()
                .filter(model ->
                        model.type().equals(type) && known != null && known.getField("id") != null)
                .findFirst()
                .orElseThrow(Entities::unknown);
    }

    private static String type(Map<?, ?> representation) {
        return String.valueOf(representation.get("__typename"));
    }

    private static Long id(Map<?, ?> representation) {
        Object id = representation.get("id");
        if (id == null) {
            throw unknown();
        }
        try {
            return Long.valueOf(id.toString());
        } catch (NumberFormatException e) {
            return -1L;
        }
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Code.BAD_INPUT, "badRepresentation");
    }
}
