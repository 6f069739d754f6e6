package vn.diachido.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;

/** Where absolute addresses begin that other sites are given. */
@Component
class OwnOrigin {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final PublicAddress publicAddress;

    OwnOrigin(PublicAddress publicAddress) {
        this.publicAddress = publicAddress;
    }

    /**
     * The configured public address, without a slash at the end. While that is unset: the origin of
     * a request on this machine, for trying out, and none for any other, since the host a request
     * names is the asker's word.
     */
    Optional<String> of(HttpServletRequest request) {
        return publicAddress.origin().or(() -> trial(request));
    }

    /** Is it told where visitors reach this server, or is it only tried out? */
    boolean isConfigured() {
        return publicAddress.origin().isPresent();
    }

    /** Is an origin, as an address names it, one of this server's? */
    boolean isOurs(String origin, HttpServletRequest request) {
        return publicAddress.isOurs(origin) || of(request).filter(origin::equals).isPresent();
    }

    private static Optional<String> trial(HttpServletRequest request) {
        return LOOPBACK.contains(request.getServerName())
                ? Optional.of(
                        "%s://%s:%d"
                                .formatted(
                                        request.getScheme(),
                                        request.getServerName(),
                                        request.getServerPort()))
                : Optional.empty();
    }
}
