package vn.diachido.exchange.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jooq.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriUtils;
import vn.diachido.exchange.Summary;
import vn.diachido.graphql.DataVersionRepository;
import vn.diachido.graphql.ExitArguments;
import vn.diachido.graphql.UrlQuestion;
import vn.diachido.query.request.Refusal;

/** Files of an entity's rows: {@code /export/sites.csv}. */
@RestController
class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    /** Each holds a connection of the pool for as long as its reader takes. */
    private static final int MAX_AT_ONCE = 3;

    /** What fails before so much is written is answered as a refusal. */
    private static final int BUFFER_BYTES = 64 << 10;

    private static final String CREDIT = "X-Credit";
    private static final String TOTAL_COUNT = "X-Total-Count";

    /** Headers that an answer which is no file does not have. */
    private static final List<String> OF_A_FILE =
            List.of(
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.ETAG,
                    HttpHeaders.CACHE_CONTROL,
                    CREDIT,
                    TOTAL_COUNT);

    private final Exportables exportables;
    private final Exports exports;
    private final Headings headings;
    private final ExitArguments arguments;
    private final DataVersionRepository versions;
    private final Semaphore running = new Semaphore(MAX_AT_ONCE);

    ExportController(
            Exportables exportables,
            Exports exports,
            Headings headings,
            ExitArguments arguments,
            DataVersionRepository versions) {
        this.exportables = exportables;
        this.exports = exports;
        this.headings = headings;
        this.arguments = arguments;
        this.versions = versions;
    }

    /**
     * @param fields are columns headed by their names in the API instead of words for people?
     * @param bom does a CSV file begin with a byte order mark?
     */
    @GetMapping("/export/{entity}.{ending}")
    void export(
            @PathVariable String entity,
            @PathVariable String ending,
            @RequestParam(defaultValue = "false") boolean fields,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request,
            WebRequest conditions,
            HttpServletResponse response) {
        Format format =
                Format.of(ending)
                        .orElseThrow(() ->
                                new Refusal(
                                        Refusal.Code.UNKNOWN_EXPORT,
                                        "unknownExport",
                                        "." + ending,
                                        Format.endings()));
        ExportRequest<?> asked =
                asked(exportables.get(entity), format, UrlQuestion.of(request), fields, bom);
        describe(asked, response);
        String signature = asked.signature(arguments.day(asked.exit()));
        boolean kept = !asked.exit().model().isSecured();
        if (!(kept && conditions.checkNotModified(etag(versions.version() + " " + signature)))
                && !request.getMethod().equals("HEAD")) {
            send(asked, response);
        }
    }

    private <T extends Table<?>> ExportRequest<T> asked(
            Exportable<T> exportable,
            Format format,
            UrlQuestion question,
            boolean fields,
            boolean bom) {
        List<String> names =
                fields
                        ? exportable.columns().stream().map(Column::path).toList()
                        : headings.of(exportable, question.locale());
        String name = "export/" + exportable.name() + "." + format.ending();
        return new ExportRequest<>(
                exportable,
                format,
                question,
                arguments.exit(exportable.model(), name, false, question),
                names,
                bom);
    }

    private static String etag(String signature) {
        return "W/\""
                + DigestUtils.md5DigestAsHex(signature.getBytes(StandardCharsets.UTF_8))
                + "\"";
    }

    private void describe(ExportRequest<?> asked, HttpServletResponse response) {
        UrlQuestion question = asked.question();
        LocalDate day = arguments.day(asked.exit());
        String title = headings.title(asked.exportable().name(), question.locale());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                title + " " + day + "." + asked.format().ending(),
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType(asked.format().mediaType());
        response.setHeader(HttpHeaders.VARY, "Authorization, Cookie, Accept-Language");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                question.viewer().isPublic() ? "no-cache" : "private, no-cache");
    }

    private void send(ExportRequest<?> asked, HttpServletResponse response) {
        if (!running.tryAcquire()) {
            undescribe(response);
            throw new Refusal(Refusal.Code.RATE_LIMITED, "tooManyExports", MAX_AT_ONCE);
        }
        response.setBufferSize(BUFFER_BYTES);
        try {
            exports.write(asked, summary -> open(summary, response));
        } catch (UncheckedIOException e) {
            LOG.debug("the reader of {} has gone", asked.exit().name(), e);
        } catch (RuntimeException e) {
            throw failure(asked, response, e);
        } finally {
            running.release();
        }
    }

    private static OutputStream open(Summary summary, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                CREDIT,
                "UTF-8''"
                        + UriUtils.encode(
                                String.join("; ", summary.credits()), StandardCharsets.UTF_8));
        response.setHeader(TOTAL_COUNT, String.valueOf(summary.totalCount()));
        return response.getOutputStream();
    }

    private static void undescribe(HttpServletResponse response) {
        response.resetBuffer();
        OF_A_FILE.forEach(header -> response.setHeader(header, null));
    }

    /** Half a file must not look whole: where some of it is sent, the connection is broken off. */
    private static RuntimeException failure(
            ExportRequest<?> asked, HttpServletResponse response, RuntimeException cause) {
        if (!response.isCommitted()) {
            undescribe(response);
            return cause;
        }
        LOG.error("the export {} broke off", asked.exit().name(), cause);
        return new IllegalStateException("the export broke off");
    }
}
