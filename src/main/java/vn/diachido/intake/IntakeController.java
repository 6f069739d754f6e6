package vn.diachido.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.diachido.exchange.Finding;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.RowSource;
import vn.diachido.exchange.RowSources;
import vn.diachido.exchange.Severity;
import vn.diachido.graphql.ViewerFilter;

/**
 * Takes files of rows, whose bytes are the body of a request. Nothing of a file is kept or logged
 * but what an import stores; each step sends it anew.
 */
@RestController
class IntakeController {

    private static final int MOST_BYTES = 10 << 20;
    private static final int SAMPLE_ROWS = 3;
    private static final int MOST_FINDINGS = 5_000;
    private static final int MOST_ROWS = 100;

    private final Intake intake;

    IntakeController(Intake intake) {
        this.intake = intake;
    }

    /** Which columns a file has, with what its first rows say in them. */
    @PostMapping("/import/{what}/columns")
    ResponseEntity<Map<String, Object>> columns(
            @PathVariable String what, @RequestParam String name, HttpServletRequest request)
            throws IOException {
        intake.check(what, ViewerFilter.viewer(request));
        try {
            Upload file = upload(request, name);
            RowSource rows = RowSources.open(file, file.getFilename(), null);
            List<Map<String, String>> sample = new ArrayList<>();
            int[] count = {0};
            rows.forEach(row -> {
                count[0]++;
                if (sample.size() < SAMPLE_ROWS) {
                    sample.add(row.values());
                }
            });
            return answer(
                    HttpStatus.OK,
                    Map.of("columns", rows.columns(), "sample", sample, "rows", count[0]));
        } catch (ImportRefused refused) {
            return refused(refused);
        }
    }

    /**
     * Some rows of a file, for the table of what is the matter with them: those at some places, or
     * a page. What they say is told to nobody but who sends them.
     *
     * @param places of rows in the file, from 0
     * @param from the first place of a page, where no places are named
     */
    @PostMapping("/import/{what}/rows")
    ResponseEntity<Map<String, Object>> rows(
            @PathVariable String what,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable Set<Integer> places,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "25") int count,
            HttpServletRequest request)
            throws IOException {
        intake.check(what, ViewerFilter.viewer(request));
        try {
            if (count > MOST_ROWS || places != null && places.size() > MOST_ROWS) {
                throw new ImportRefused(
                        "TOO_MANY_ROWS", "at most %d rows at a time".formatted(MOST_ROWS));
            }
            FileRows rows = new FileRows(upload(request, name));
            List<FileRows.Shown> shown = places == null ? rows.from(from, count) : rows.at(places);
            return answer(HttpStatus.OK, Map.of("rows", shown));
        } catch (ImportRefused refused) {
            return refused(refused);
        }
    }

    /**
     * Tries an import, or does it.
     *
     * @param mapping as JSON which column is what, see {@link AskedImport}
     * @param apply store it; otherwise only say what would be stored
     */
    @PostMapping("/import/{what}")
    ResponseEntity<Map<String, Object>> run(
            @PathVariable String what,
            @RequestParam String name,
            @RequestParam String mapping,
            @RequestParam(defaultValue = "false") boolean apply,
            HttpServletRequest request)
            throws IOException {
        intake.check(what, ViewerFilter.viewer(request));
        try {
            Upload file = upload(request, name);
            AskedImport asked = AskedImport.read(mapping);
            Intake.Done done = intake.run(what, asked, file, apply, ViewerFilter.viewer(request));
            return done.result()
                    .refused()
                    .map(IntakeController::refused)
                    .orElseGet(() -> answer(HttpStatus.OK, told(done, file)));
        } catch (ImportRefused refused) {
            return refused(refused);
        }
    }

    private static Map<String, Object> told(Intake.Done done, Upload file) {
        ImportResult result = done.result();
        List<Finding> findings =
                result.report().findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("applied", result.applied());
        told.put("changes", result.changesSomething());
        told.put(
                "counts", result.steps().stream().flatMap(step -> step.counts().stream()).toList());
        told.put("findings", FileRows.placed(findings, file, MOST_FINDINGS));
        told.put("findingCount", findings.size());
        if (done.undo() != null) {
            told.put("undo", String.valueOf(done.undo()));
        }
        return told;
    }

    private static Upload upload(HttpServletRequest request, String name) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ImportRefused(
                    "FILE_TOO_LARGE", "the file has more than " + (MOST_BYTES >> 20) + " MB");
        }
        return new Upload(bytes, name);
    }

    private static ResponseEntity<Map<String, Object>> refused(ImportRefused refused) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Map.of("refused", Map.of("code", refused.code(), "message", refused.ownWords())));
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
