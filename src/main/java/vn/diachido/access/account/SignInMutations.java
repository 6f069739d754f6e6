package vn.diachido.access.account;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.AccountReadModel;
import vn.diachido.access.SessionReadModel;
import vn.diachido.access.SignedIn;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** Signing in and out, and what is signed in. */
@Controller
class SignInMutations {

    record SignInInput(String login, String password, @Nullable String code) {}

    record SignInPayload(@Nullable Found account, boolean codeNeeded, List<UserError> userErrors) {}

    record SignOutPayload(List<UserError> userErrors) {}

    record EndSessionInput(String id) {}

    record CreateTokenInput(String name, LocalDate validTo) {}

    record CreateTokenPayload(
            @Nullable String token, @Nullable Found session, List<UserError> userErrors) {}

    private final SignIn signIn;
    private final SignedIn signedIn;
    private final OwnAccount own;
    private final Mistakes mistakes;

    SignInMutations(SignIn signIn, SignedIn signedIn, OwnAccount own, Mistakes mistakes) {
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.own = own;
        this.mistakes = mistakes;
    }

    @MutationMapping
    SignInPayload signIn(@Argument SignInInput input, DataFetchingEnvironment environment) {
        Caller caller = Caller.of(environment.getGraphQlContext());
        SignIn.Result result = signIn.run(input.login(), input.password(), input.code(), caller);
        return switch (result.outcome()) {
            case SIGNED_IN -> {
                ViewerFilter.become(environment, result.account());
                Found account = new Found(AccountReadModel.class, result.account());
                yield new SignInPayload(account, false, List.of());
            }
            case CODE_NEEDED -> new SignInPayload(null, true, List.of());
            case CODE_WRONG -> failed(true, environment);
            case FAILED -> failed(false, environment);
        };
    }

    private SignInPayload failed(boolean codeNeeded, DataFetchingEnvironment environment) {
        Mistake mistake = new Mistake("SIGN_IN_FAILED", "");
        return new SignInPayload(
                null, codeNeeded, List.of(mistakes.error(mistake, environment.getLocale())));
    }

    @MutationMapping
    SignOutPayload signOut(DataFetchingEnvironment environment) {
        signedIn.end(Asker.account(environment), Caller.of(environment.getGraphQlContext()));
        return new SignOutPayload(List.of());
    }

    @MutationMapping
    SignOutPayload signOutEverywhere(DataFetchingEnvironment environment) {
        signedIn.endAll(Asker.account(environment), Caller.of(environment.getGraphQlContext()));
        return new SignOutPayload(List.of());
    }

    @MutationMapping
    SignOutPayload endSession(
            @Argument EndSessionInput input, DataFetchingEnvironment environment) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    own.endSession(Asker.account(environment), Ids.of(input.id(), "id"));
                    return new SignOutPayload(List.of());
                },
                SignOutPayload::new);
    }

    @MutationMapping
    CreateTokenPayload createToken(
            @Argument CreateTokenInput input, DataFetchingEnvironment environment) {
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    OwnAccount.Given given =
                            own.createToken(
                                    Asker.account(environment), input.name(), input.validTo());
                    return new CreateTokenPayload(
                            given.token().text(),
                            new Found(SessionReadModel.class, given.session()),
                            List.of());
                },
                errors -> new CreateTokenPayload(null, null, errors));
    }
}
