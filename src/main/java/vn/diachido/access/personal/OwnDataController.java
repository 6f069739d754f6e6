package vn.diachido.access.personal;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Doer;
import vn.diachido.access.Holding;
import vn.diachido.access.Trust;
import vn.diachido.access.account.Ids;
import vn.diachido.access.account.OwnAccount;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.PlainText;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Role;

/** Shows persons what is kept about them, and lets it go. */
@Controller
class OwnDataController {

    private static final int REASON_LENGTH = 10;

    record ErasePersonInput(
            @Nullable String account, @Nullable String password, @Nullable String reason) {}

    record ErasePersonPayload(List<UserError> userErrors) {}

    private final List<Holding> holdings;
    private final Erasure erasure;
    private final OwnAccount own;
    private final Trust trust;
    private final Mistakes mistakes;

    OwnDataController(
            List<Holding> holdings,
            Erasure erasure,
            OwnAccount own,
            Trust trust,
            Mistakes mistakes) {
        this.holdings = holdings;
        this.erasure = erasure;
        this.own = own;
        this.trust = trust;
        this.mistakes = mistakes;
    }

    @QueryMapping
    List<DataMap.PersonalField> dataMap(DataFetchingEnvironment environment) {
        return DataMap.of(environment.getGraphQLSchema());
    }

    @QueryMapping
    String myData(DataFetchingEnvironment environment) {
        long account = ViewerFilter.viewer(environment).account();
        return trust.trusted(() ->
                holdings.stream()
                        .map(holding -> "\"" + holding.name() + "\":" + holding.json(account))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    @MutationMapping
    ErasePersonPayload erasePerson(
            @Argument ErasePersonInput input, DataFetchingEnvironment environment) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    if (isOwn(input, environment)) {
                        eraseOwn(input, environment);
                    } else {
                        eraseOther(input, environment);
                    }
                    return new ErasePersonPayload(List.of());
                },
                ErasePersonPayload::new);
    }

    private static boolean isOwn(ErasePersonInput input, DataFetchingEnvironment environment) {
        String account = input.account();
        return account == null
                || Ids.of(account, "account") == ViewerFilter.viewer(environment).account();
    }

    private void eraseOwn(ErasePersonInput input, DataFetchingEnvironment environment) {
        long account = ViewerFilter.viewer(environment).account();
        String password = input.password();
        own.prove(
                account,
                password == null ? "" : password,
                Caller.of(environment.getGraphQlContext()));
        erasure.erase(account, Doer.account(account), "asked by the person");
    }

    private void eraseOther(ErasePersonInput input, DataFetchingEnvironment environment) {
        String reason = input.reason() == null ? "" : PlainText.line(input.reason());
        if (!ViewerFilter.viewer(environment).has(Role.ADMINISTRATOR)) {
            throw new Mistake("NOT_FOUND", "account");
        }
        if (reason.length() < REASON_LENGTH) {
            throw new Mistake("REASON_NEEDED", "reason", REASON_LENGTH);
        }
        long account = Ids.of(String.valueOf(input.account()), "account");
        if (!erasure.knows(account)) {
            throw new Mistake("NOT_FOUND", "account");
        }
        erasure.erase(account, Doer.account(ViewerFilter.viewer(environment).account()), reason);
    }
}
