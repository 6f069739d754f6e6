package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.UnitServer;

/**
 * Every {@code .graphql} beside its {@code .json}: what is asked and what is answered. A missing
 * answer is written and the test fails, so that someone looks at it.
 */
class ContractTest {

    private static final Path FOLDER = Path.of("src/test/resources/contract");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static List<Path> questions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsWritten(Path question) throws IOException {
        String answer =
                PRETTY.writeValueAsString(UnitServer.get().graphQl(Files.readString(question)))
                        + "\n";
        Path expected = Path.of(question.toString().replaceAll("\\.graphql$", ".json"));
        if (Files.notExists(expected)) {
            Files.writeString(expected, answer);
            assertThat(expected).as("was missing and is written now: look at it").isNull();
        }
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    @Test
    void thereAreQuestions() throws IOException {
        assertThat(questions()).isNotEmpty();
    }
}
