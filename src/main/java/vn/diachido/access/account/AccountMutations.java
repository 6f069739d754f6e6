package vn.diachido.access.account;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.AccountReadModel;
import vn.diachido.graphql.Caller;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Role;

/** What administrators do with accounts. */
@Controller
class AccountMutations {

    record InviteAccountInput(
            String login, String name, @Nullable String email, @Nullable String phone) {}

    record InviteAccountPayload(
            @Nullable Found account, @Nullable String link, List<UserError> userErrors) {

        static InviteAccountPayload of(Invitations.Invited invited) {
            Found account = new Found(AccountReadModel.class, invited.account());
            return new InviteAccountPayload(account, invited.link(), List.of());
        }

        static InviteAccountPayload wrong(List<UserError> errors) {
            return new InviteAccountPayload(null, null, errors);
        }
    }

    record AccountInput(String account) {}

    record ReasonInput(String account, String reason) {}

    record EndSecondFactorInput(
            @Nullable String account, @Nullable String password, @Nullable String reason) {}

    record RevealContactPayload(
            @Nullable String email, @Nullable String phone, List<UserError> userErrors) {}

    private final Invitations invitations;
    private final Administration administration;
    private final OwnAccount own;
    private final Mistakes mistakes;

    AccountMutations(
            Invitations invitations,
            Administration administration,
            OwnAccount own,
            Mistakes mistakes) {
        this.invitations = invitations;
        this.administration = administration;
        this.own = own;
        this.mistakes = mistakes;
    }

    @MutationMapping
    InviteAccountPayload inviteAccount(
            @Argument InviteAccountInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    Person person = Person.of(input.name(), input.email(), input.phone());
                    return InviteAccountPayload.of(
                            invitations.invite(Asker.doer(environment), input.login(), person));
                },
                InviteAccountPayload::wrong);
    }

    @MutationMapping
    InviteAccountPayload renewInvitation(
            @Argument AccountInput input, DataFetchingEnvironment environment, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    Account account = administration.get(Ids.of(input.account(), "account"));
                    return InviteAccountPayload.of(
                            invitations.renew(Asker.doer(environment), account));
                },
                InviteAccountPayload::wrong);
    }

    @MutationMapping
    AccountPayload suspendAccount(
            @Argument ReasonInput input, DataFetchingEnvironment environment, Locale language) {
        return change(
                language,
                input.account(),
                id -> administration.suspend(Asker.doer(environment), id, input.reason()));
    }

    @MutationMapping
    AccountPayload restoreAccount(
            @Argument ReasonInput input, DataFetchingEnvironment environment, Locale language) {
        return change(
                language,
                input.account(),
                id -> administration.restore(Asker.doer(environment), id, input.reason()));
    }

    /** One's own with the password; another's is an administrator's to end. */
    @MutationMapping
    AccountPayload endSecondFactor(
            @Argument EndSecondFactorInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        long me = Asker.account(environment);
        String account = input.account() == null ? String.valueOf(me) : input.account();
        return change(
                language,
                account,
                id -> {
                    if (id == me) {
                        own.endSecondFactor(
                                me,
                                given(input.password(), "password"),
                                Caller.of(environment.getGraphQlContext()));
                    } else if (ViewerFilter.viewer(environment).has(Role.ADMINISTRATOR)) {
                        administration.endSecondFactor(
                                Asker.doer(environment), id, given(input.reason(), "reason"));
                    } else {
                        throw new Mistake("NOT_FOUND", "account");
                    }
                });
    }

    private static String given(@Nullable String text, String field) {
        if (text == null) {
            throw new Mistake("MISSING", field);
        }
        return text;
    }

    @MutationMapping
    RevealContactPayload revealContact(
            @Argument ReasonInput input, DataFetchingEnvironment environment, Locale language) {
        return mistakes.tell(
                language,
                () -> {
                    Account account =
                            administration.reveal(
                                    Asker.doer(environment),
                                    Ids.of(input.account(), "account"),
                                    input.reason());
                    return new RevealContactPayload(account.email(), account.phone(), List.of());
                },
                errors -> new RevealContactPayload(null, null, errors));
    }

    private AccountPayload change(Locale language, String account, LongConsumer work) {
        return mistakes.tell(
                language,
                () -> {
                    long id = Ids.of(account, "account");
                    work.accept(id);
                    return AccountPayload.of(id);
                },
                AccountPayload::wrong);
    }
}
