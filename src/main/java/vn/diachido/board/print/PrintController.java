package vn.diachido.board.print;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Refusal;

/** A print as a file, for those who keep all of its boards. */
@RestController
class PrintController {

    private final PrintRepository prints;
    private final PrintPdf pdf;

    PrintController(PrintRepository prints, PrintPdf pdf) {
        this.prints = prints;
        this.pdf = pdf;
    }

    @GetMapping("/boards/prints/{id}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String id, HttpServletRequest request) {
        Print print =
                number(id)
                        .flatMap(number -> prints.findPrint(ViewerFilter.viewer(request), number))
                        .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "nothingHere"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"boards.pdf\"")
                .body(pdf.of(print));
    }

    private static Optional<Long> number(String id) {
        try {
            return Optional.of(Long.valueOf(id));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
