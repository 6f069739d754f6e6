package vn.diachido.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Where every error arrives that has only a status yet: what the application leaves to the server,
 * and requests that never reach it because they cannot be read. The management port has one too.
 */
@Component
class ErrorValve extends ErrorReportValve
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Said of what was to be answered before it failed. */
    private static final List<String> OUTDATED =
            List.of(
                    HttpHeaders.ETAG,
                    HttpHeaders.LAST_MODIFIED,
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.CONTENT_ENCODING);

    private final ErrorAnswers answers;

    ErrorValve(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.getPipeline().addValve(this);
            host.setErrorReportValveClass(ErrorValve.class.getName());
        });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || (response.isError() && !response.setErrorReported())
                || !canBeWritten(response)) {
            return;
        }
        HttpStatus status =
                Objects.requireNonNullElse(
                        HttpStatus.resolve(response.getStatus()), HttpStatus.BAD_REQUEST);
        try {
            write(answers.answer(request, status, failure), request, response);
        } catch (IOException e) {
            container.getLogger().debug("The asker has gone", e);
        }
    }

    private static boolean canBeWritten(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private static void write(ResponseEntity<String> answer, Request request, Response response)
            throws IOException {
        byte[] body = Objects.requireNonNull(answer.getBody()).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer(true);
        OUTDATED.forEach(name -> response.setHeader(name, null));
        SafeHeaders.set(request, response);
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }
}
