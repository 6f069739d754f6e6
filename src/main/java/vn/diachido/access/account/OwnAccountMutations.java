package vn.diachido.access.account;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Token;
import vn.diachido.address.QrSymbol;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;

/** What somebody does with the own account. */
@Controller
class OwnAccountMutations {

    record SetPasswordPayload(@Nullable String login, List<UserError> userErrors) {}

    record BeginSecondFactorInput(String password) {}

    record BeginSecondFactorPayload(
            @Nullable String uri, @Nullable String symbol, List<UserError> userErrors) {}

    record ConfirmSecondFactorInput(String code) {}

    record CorrectMyDataInput(
            String name,
            @Nullable String email,
            @Nullable String phone,
            String language,
            @Nullable String password) {}

    private final OwnAccount own;
    private final Invitations invitations;
    private final Mistakes mistakes;

    OwnAccountMutations(OwnAccount own, Invitations invitations, Mistakes mistakes) {
        this.own = own;
        this.invitations = invitations;
        this.mistakes = mistakes;
    }

    @MutationMapping
    AccountPayload changePassword(
            @Argument Map<String, String> input, DataFetchingEnvironment environment) {
        return change(
                environment,
                caller ->
                        own.changePassword(
                                Asker.account(environment),
                                Objects.requireNonNull(input.get("current")),
                                Objects.requireNonNull(input.get("new")),
                                caller));
    }

    @MutationMapping
    SetPasswordPayload setPassword(
            @Argument Map<String, String> input, DataFetchingEnvironment environment) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    Token token = new Token(Objects.requireNonNull(input.get("token")));
                    String password = Objects.requireNonNull(input.get("new"));
                    return new SetPasswordPayload(invitations.accept(token, password), List.of());
                },
                errors -> new SetPasswordPayload(null, errors));
    }

    @MutationMapping
    BeginSecondFactorPayload beginSecondFactor(
            @Argument BeginSecondFactorInput input, DataFetchingEnvironment environment) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    String uri =
                            own.beginSecondFactor(
                                    Asker.account(environment),
                                    input.password(),
                                    Caller.of(environment.getGraphQlContext()));
                    String symbol = QrSymbol.of(uri).toSvg("QR", "");
                    return new BeginSecondFactorPayload(uri, symbol, List.of());
                },
                errors -> new BeginSecondFactorPayload(null, null, errors));
    }

    @MutationMapping
    AccountPayload confirmSecondFactor(
            @Argument ConfirmSecondFactorInput input, DataFetchingEnvironment environment) {
        return change(
                environment,
                caller ->
                        own.confirmSecondFactor(Asker.account(environment), input.code(), caller));
    }

    @MutationMapping
    AccountPayload correctMyData(
            @Argument CorrectMyDataInput input, DataFetchingEnvironment environment) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    Person person = Person.of(input.name(), input.email(), input.phone());
                    own.correct(
                            Asker.account(environment),
                            person,
                            input.language(),
                            input.password(),
                            Caller.of(environment.getGraphQlContext()));
                    return AccountPayload.of(Asker.account(environment));
                },
                AccountPayload::wrong);
    }

    private AccountPayload change(DataFetchingEnvironment environment, Consumer<Caller> work) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    work.accept(Caller.of(environment.getGraphQlContext()));
                    return AccountPayload.of(Asker.account(environment));
                },
                AccountPayload::wrong);
    }
}
