package vn.diachido.graphql;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts mistakes into payloads, in the asker's language. */
@Component
public class Mistakes {

    private final MessageSource messages;

    Mistakes(MessageSource messages) {
        this.messages = messages;
    }

    /** What the work answers, or the payload that tells what was wrong. */
    public <P> P tell(Locale language, Supplier<P> work, Function<List<UserError>, P> payload) {
        try {
            return work.get();
        } catch (Mistake mistake) {
            return payload.apply(List.of(error(mistake, language)));
        }
    }

    public UserError error(Mistake mistake, Locale language) {
        String message =
                messages.getMessage(
                        "mistake." + mistake.code(), mistake.arguments().toArray(), language);
        return new UserError(mistake.code(), mistake.path(), message);
    }
}
