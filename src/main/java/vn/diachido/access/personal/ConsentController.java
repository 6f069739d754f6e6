package vn.diachido.access.personal;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.AccountReadModel;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** To what persons agree, and agree no more. */
@Controller
class ConsentController {

    record ConsentPurpose(String purpose, String text) {}

    record ConsentInput(String purpose) {}

    record AccountPayload(@Nullable Found account, List<UserError> userErrors) {}

    private final PersonalRepository rows;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;
    private final MessageSource messages;

    ConsentController(
            PersonalRepository rows,
            Trust trust,
            Audit audit,
            Mistakes mistakes,
            MessageSource messages) {
        this.rows = rows;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
        this.messages = messages;
    }

    @QueryMapping
    List<ConsentPurpose> consentPurposes(Locale language) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new ConsentPurpose(purpose.name(), text(purpose, language)))
                .toList();
    }

    @MutationMapping
    AccountPayload giveConsent(
            @Argument ConsentInput input, DataFetchingEnvironment environment, Locale language) {
        return consent(
                environment,
                input,
                "CONSENT_GIVEN",
                (account, purpose) -> {
                    if (!rows.give(
                            account, purpose.name(), text(purpose, language), tag(language))) {
                        throw new Mistake("GIVEN_ALREADY", "purpose");
                    }
                });
    }

    @MutationMapping
    AccountPayload withdrawConsent(
            @Argument ConsentInput input, DataFetchingEnvironment environment) {
        return consent(
                environment,
                input,
                "CONSENT_WITHDRAWN",
                (account, purpose) -> {
                    if (!rows.withdraw(account, purpose.name())) {
                        throw new Mistake("NOT_GIVEN", "purpose");
                    }
                });
    }

    private interface Agreeing {
        void about(long account, Purpose purpose);
    }

    private AccountPayload consent(
            DataFetchingEnvironment environment, ConsentInput input, String action, Agreeing work) {
        long account = ViewerFilter.viewer(environment).account();
        return mistakes.tell(
                environment.getLocale(),
                () -> {
                    Purpose purpose = purpose(input.purpose());
                    trust.run(() -> {
                        work.about(account, purpose);
                        audit.note(
                                Note.of(Doer.account(account), action, account)
                                        .because(purpose.name()));
                    });
                    return new AccountPayload(
                            new Found(AccountReadModel.class, account), List.of());
                },
                errors -> new AccountPayload(null, errors));
    }

    private static Purpose purpose(String name) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Mistake("UNKNOWN_PURPOSE", "purpose"));
    }

    private String text(Purpose purpose, Locale language) {
        return messages.getMessage("consent." + purpose.name(), null, language);
    }

    private static String tag(Locale language) {
        return language.getLanguage().equals("en") ? "en" : "vi";
    }
}
