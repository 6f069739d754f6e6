package vn.diachido.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** Asks of whoever calls a mutation what its directive {@code @allowed} says. */
public final class Allowed implements SchemaDirectiveWiring {

    public static final String NAME = "allowed";

    /**
     * Who may call a field.
     *
     * @param browser is a person needed, not a program with a token?
     * @param roles one of them is needed where not everybody, nor everybody signed in, may
     */
    public record Rule(boolean anybody, boolean signedIn, boolean browser, List<Role> roles) {

        public boolean admits(Viewer viewer) {
            return anybody || admitsSigned(viewer) && (!browser || viewer.browser());
        }

        private boolean admitsSigned(Viewer viewer) {
            return signedIn && viewer.isSignedIn() || roles.stream().anyMatch(viewer::has);
        }

        private String refusal(Viewer viewer) {
            if (!viewer.isSignedIn()) {
                return "signInNeeded";
            }
            return admitsSigned(viewer) ? "browserNeeded" : "roleNeeded";
        }
    }

    /** Null where the field says nothing. */
    public static @Nullable Rule of(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective said = field.getAppliedDirective(NAME);
        if (said == null) {
            return null;
        }
        List<?> roles = (List<?>) said.getArgument("roles").getValue();
        return new Rule(
                Boolean.TRUE.equals(said.getArgument("anybody").getValue()),
                Boolean.TRUE.equals(said.getArgument("signedIn").getValue()),
                Boolean.TRUE.equals(said.getArgument("browser").getValue()),
                roles == null
                        ? List.of()
                        : roles.stream().map(role -> Role.valueOf(role.toString())).toList());
    }

    @Override
    public GraphQLFieldDefinition onField(
            SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        Rule rule = of(environment.getElement());
        DataFetcher<?> answer = environment.getFieldDataFetcher();
        if (rule != null) {
            environment.setFieldDataFetcher(asked -> {
                Viewer viewer = ViewerFilter.viewer(asked);
                if (!rule.admits(viewer)) {
                    throw new Refusal(Refusal.Code.NOT_ALLOWED, rule.refusal(viewer));
                }
                return answer.get(asked);
            });
        }
        return environment.getElement();
    }
}
