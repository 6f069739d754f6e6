package vn.diachido.graphql;

import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import vn.diachido.graphql.document.Operations;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Shapes;

/** Keeps filters that clients want to put into addresses. */
@Controller
class FilterController implements WebGraphQlInterceptor {

    private static final String ADDRESS = FilterController.class.getName();

    private record Kept(String hash, String where) {}

    private final Filters filters;

    FilterController(Filters filters) {
        this.filters = filters;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        InetSocketAddress remote = request.getRemoteAddress();
        String address = remote == null ? "" : remote.getHostString();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(ADDRESS, address)).build());
        return chain.next(request);
    }

    @QueryMapping
    Kept filter(DataFetchingEnvironment environment) {
        Operations carried =
                environment.getGraphQlContext().getOrDefault(Operations.class, Operations.ALL);
        if (carried.readsOnly()) {
            throw new Refusal(Refusal.Code.METHOD_NOT_ALLOWED, "mutationByGet");
        }
        GraphQLInputObjectType of =
                (GraphQLInputObjectType)
                        GraphQLTypeUtil.unwrapAll(
                                environment.getFieldDefinition().getArgument("of").getType());
        Map<String, Object> given = environment.getArgumentOrDefault("of", Map.of());
        Map.Entry<String, Object> one = given.entrySet().iterator().next();
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(of.getField(one.getKey()).getType());
        checkShape(environment, type.getName(), one.getValue());
        String canonical = CanonicalFilter.of(type, one.getValue());
        String hash =
                filters.keep(
                        ExitArguments.entity(type.getName()),
                        canonical,
                        environment.getGraphQlContext().getOrDefault(ADDRESS, ""));
        return new Kept(hash, canonical);
    }

    /** A filter that no exit would take is not kept. */
    private static void checkShape(
            DataFetchingEnvironment environment, String type, Object filter) {
        VariableDefinition where =
                VariableDefinition.newVariableDefinition()
                        .name("where")
                        .type(TypeName.newTypeName(type).build())
                        .build();
        Shapes.of(environment.getGraphQLSchema(), List.of(where), Map.of("where", filter));
    }
}
