package vn.diachido.graphql;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.diachido.query.Refusal;

/** What a refusal says to people: what was wrong and what to do. */
@Component
public class RefusalMessages {

    private final MessageSource messages;

    RefusalMessages(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Refusal refusal, Locale locale) {
        return messages.getMessage(
                "refusal." + refusal.key(), refusal.arguments().toArray(), locale);
    }
}
