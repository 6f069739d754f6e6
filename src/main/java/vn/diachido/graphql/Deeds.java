package vn.diachido.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.graphql.DeedRepository.Deed;
import vn.diachido.query.request.Refusal;
import vn.diachido.query.request.Viewer;

/**
 * Does a mutation once to which its sender gave a word, {@code idempotencyKey}: sent again, because
 * a phone lost its connection before the answer came, it answers what it answered, as that is now.
 * In the mutation's own transaction: what was undone was never done.
 */
@Component
public class Deeds implements SchemaDirectiveWiring {

    static final String KEY = "idempotencyKey";

    private static final String INPUT = "input";
    private static final int LONGEST = 100;

    private static final JsonMapper SORTED =
            JsonMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build();

    private final DeedRepository deeds;
    private final Payloads payloads;

    Deeds(DeedRepository deeds, Payloads payloads) {
        this.deeds = deeds;
        this.payloads = payloads;
    }

    /** Forgets what somebody did, though not what came of it. */
    public void forget(long account) {
        deeds.forget(account);
    }

    /** Does a mutation take a word? */
    static boolean takesKey(GraphQLFieldDefinition mutation) {
        GraphQLArgument input = mutation.getArgument(INPUT);
        return input != null
                && GraphQLTypeUtil.unwrapAll(input.getType())
                        instanceof GraphQLInputObjectType object
                && object.getField(KEY) != null;
    }

    @Override
    public GraphQLFieldDefinition onField(
            SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        GraphQLFieldDefinition field = environment.getElement();
        if (takesKey(field)) {
            DataFetcher<?> work = environment.getFieldDataFetcher();
            environment.setFieldDataFetcher(asked -> once(asked, work));
        }
        return field;
    }

    private @Nullable Object once(DataFetchingEnvironment asked, DataFetcher<?> work)
            throws Exception {
        Map<String, ?> input = asked.getArgument(INPUT);
        Viewer viewer = ViewerFilter.viewer(asked);
        if (input == null || input.get(KEY) == null || !viewer.isSignedIn()) {
            return work.get(asked);
        }
        String key = key(input.get(KEY).toString());
        byte[] request = digest(asked.getField().getName(), input);
        Optional<Deed> before = deeds.find(viewer.account(), key);
        if (before.isPresent()) {
            return again(before.get(), request);
        }
        Object payload = work.get(asked);
        Optional<String> kept = payloads.write(payload);
        kept.ifPresent(json ->
                deeds.keep(viewer.account(), key, new Deed(request, json), Calendar.today()));
        return payload;
    }

    private static String key(String said) {
        if (said.isBlank() || said.length() > LONGEST || said.indexOf('\0') >= 0) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "badDeedKey", LONGEST);
        }
        return said;
    }

    private Object again(Deed deed, byte[] request) {
        if (!MessageDigest.isEqual(deed.request(), request)) {
            throw new Refusal(Refusal.Code.CONFLICT, "deedKeyUsed");
        }
        return payloads.read(deed.payload());
    }

    private static byte[] digest(String mutation, Map<String, ?> input) {
        try {
            byte[] text =
                    (mutation + " " + SORTED.writeValueAsString(input))
                            .getBytes(StandardCharsets.UTF_8);
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
