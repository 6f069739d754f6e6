package vn.diachido.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.diachido.address.QrSymbol;
import vn.diachido.board.BoardCode;
import vn.diachido.board.BoardRepository;
import vn.diachido.board.IssuedBoard;
import vn.diachido.query.request.Refusal;

/** A board's QR code as a picture. */
@RestController
class BoardSymbolController {

    private static final MediaType SVG = new MediaType("image", "svg+xml");
    private static final Duration KEPT = Duration.ofDays(1);

    private final BoardRepository boards;
    private final OwnOrigin own;

    BoardSymbolController(BoardRepository boards, OwnOrigin own) {
        this.boards = boards;
        this.own = own;
    }

    @GetMapping("/q/{code}.svg")
    ResponseEntity<byte[]> svg(@PathVariable String code, HttpServletRequest request) {
        return picture(code, request, SVG);
    }

    /** For programs that take no SVG; none while the codes are for trying out only. */
    @GetMapping("/q/{code}.png")
    ResponseEntity<byte[]> png(@PathVariable String code, HttpServletRequest request) {
        return picture(code, request, MediaType.IMAGE_PNG);
    }

    private ResponseEntity<byte[]> picture(
            String code, HttpServletRequest request, MediaType type) {
        Optional<IssuedBoard> board = BoardCode.parse(code).flatMap(boards::find);
        if (board.isEmpty()) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "unknownBoard");
        }
        return ScanLink.of(board.get().code(), own, request)
                .filter(link -> !link.trial() || type.equals(SVG))
                .map(link -> picture(board.get().code(), link, type))
                .orElseThrow(() -> new Refusal(Refusal.Code.CONFLICT, "noPublicAddress"));
    }

    private static ResponseEntity<byte[]> picture(BoardCode code, ScanLink link, MediaType type) {
        String caption = link.trial() ? "BẢN THỬ – KHÔNG IN" : "";
        QrSymbol symbol = QrSymbol.of(link.address());
        byte[] picture =
                type.equals(SVG)
                        ? symbol.toSvg(code.grouped(), caption).getBytes(UTF_8)
                        : symbol.toPng();
        BodyBuilder answer = ResponseEntity.ok().contentType(type);
        if (link.trial()) {
            answer.cacheControl(CacheControl.noStore());
        } else {
            answer.cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                    .eTag(DigestUtils.md5DigestAsHex(picture));
        }
        return answer.body(picture);
    }
}
