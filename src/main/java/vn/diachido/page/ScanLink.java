package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import vn.diachido.address.PublicAddress;
import vn.diachido.board.BoardCode;

/**
 * The absolute address a board's QR code holds.
 *
 * @param trial it only works on this machine and must not be printed
 */
record ScanLink(String address, boolean trial) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * Below the configured public address. While that is unset: below the origin of a request on
     * this machine, for trying out, and none for any other, since the host a request names is the
     * asker's word and a printed code answers for ever.
     */
    static Optional<ScanLink> of(
            BoardCode code, PublicAddress publicAddress, HttpServletRequest request) {
        return publicAddress
                .origin()
                .map(origin -> new ScanLink(origin + code.path(), false))
                .or(() -> trial(code, request));
    }

    private static Optional<ScanLink> trial(BoardCode code, HttpServletRequest request) {
        if (!LOOPBACK.contains(request.getServerName())) {
            return Optional.empty();
        }
        String address =
                "%s://%s:%d%s"
                        .formatted(
                                request.getScheme(),
                                request.getServerName(),
                                request.getServerPort(),
                                code.path());
        return Optional.of(new ScanLink(address, true));
    }
}
