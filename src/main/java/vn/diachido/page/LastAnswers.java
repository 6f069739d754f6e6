package vn.diachido.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the database, or where that fails, what it answered last. */
@Component
class LastAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(LastAnswers.class);

    /** So long after a failure nobody waits for the database who can be answered without it. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final KeptAnswers kept;
    private final JsonMapper json;
    private volatile Instant failed = Instant.EPOCH;

    LastAnswers(KeptAnswers kept, JsonMapper json) {
        this.kept = kept;
        this.json = json;
    }

    /**
     * @param name says what is asked, and nothing else has it
     * @throws RuntimeException of the read where nothing was answered before
     */
    <T> Optional<T> read(String name, Class<T> type, Supplier<Optional<T>> read) {
        if (failed.plus(PAUSE).isAfter(Instant.now())) {
            Optional<T> last = find(name, type);
            if (last.isPresent()) {
                return last;
            }
        }
        Optional<T> fresh;
        try {
            fresh = read.get();
        } catch (RuntimeException e) {
            if (failed.plus(PAUSE).isBefore(Instant.now())) {
                LOG.warn("Pages are shown as they were last: {}", String.valueOf(e));
            }
            failed = Instant.now();
            return Optional.of(find(name, type).orElseThrow(() -> e));
        }
        fresh.ifPresentOrElse(
                answer -> kept.keep(name, json.writeValueAsString(answer)),
                () -> kept.forget(name));
        return fresh;
    }

    /** Nothing where it was kept by another version that kept something else. */
    private <T> Optional<T> find(String name, Class<T> type) {
        try {
            return kept.find(name).map(text -> json.readValue(text, type));
        } catch (JacksonException otherVersion) {
            return Optional.empty();
        }
    }
}
