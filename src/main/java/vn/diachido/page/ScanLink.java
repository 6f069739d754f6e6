package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.diachido.board.BoardCode;

/**
 * The absolute address a board's QR code holds.
 *
 * @param trial it only works on this machine and must not be printed
 */
record ScanLink(String address, boolean trial) {

    /**
     * Below {@linkplain OwnOrigin#of where absolute addresses begin}; a printed code answers for
     * ever.
     */
    static Optional<ScanLink> of(BoardCode code, OwnOrigin own, HttpServletRequest request) {
        return own.of(request)
                .map(origin -> new ScanLink(origin + code.path(), !own.isConfigured()));
    }
}
