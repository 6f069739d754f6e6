package vn.diachido.address;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The origin under which the world reaches this server, such as {@code https://diachido.vn}. What
 * is printed on boards begins with it; while it is unset nothing absolute is said.
 */
@ConfigurationProperties("diachido")
public record PublicAddress(@Nullable URI publicAddress) {

    public PublicAddress {
        if (publicAddress != null && publicAddress.toString().isEmpty()) {
            publicAddress = null;
        }
        if (publicAddress != null && !isOrigin(publicAddress)) {
            throw new IllegalArgumentException(
                    "diachido.public-address is not an address of the form https://name[:port]: "
                            + publicAddress);
        }
    }

    private static boolean isOrigin(URI address) {
        String path = address.getRawPath();
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && (path == null || path.isEmpty() || path.equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    /** Scheme, host and port without a slash at the end; empty while unset. */
    public Optional<String> origin() {
        return Optional.ofNullable(publicAddress)
                .map(address -> address.getScheme() + "://" + address.getRawAuthority());
    }

    /** An absolute address where the origin is set, else the path itself. */
    public String of(String path) {
        return origin().orElse("") + path;
    }
}
