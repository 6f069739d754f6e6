package vn.diachido.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.diachido.UnitServer;

/** What the makers of the GraphQL-over-HTTP specification say of the server. */
class AuditTest {

    private static final Path FRONT_END = Path.of("src/main/frontend");

    @Test
    void auditFindsNoErrorAndNoWarning() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(FRONT_END.resolve("node_modules/graphql-http")),
                "the packages of the front end are not installed");
        Process audit =
                new ProcessBuilder("node", "audit.mjs", UnitServer.get().address() + "/graphql")
                        .directory(FRONT_END.toFile())
                        .redirectErrorStream(true)
                        .start();
        String report = new String(audit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(audit.waitFor()).as(report).isZero();
        assertThat(report).contains("0 errors, 0 warnings");
    }
}
