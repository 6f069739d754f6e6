package vn.diachido.address;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The origin under which the world reaches this server, such as {@code https://diachido.vn}. What
 * is printed on boards begins with it; while it is unset nothing absolute is said.
 *
 * @param formerAddresses under which it was reached before: boards with them still hang
 */
@ConfigurationProperties("diachido")
public record PublicAddress(@Nullable URI publicAddress, List<URI> formerAddresses) {

    /** Why nothing may be printed: a code that hangs answers for ever. */
    public enum Unprintable {
        UNSET,
        LOOPBACK,
        NOT_HTTPS
    }

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "local", "internal", "lan");

    @SuppressWarnings("NullAway") // what is not configured is bound as null
    public PublicAddress {
        if (publicAddress != null && publicAddress.toString().isEmpty()) {
            publicAddress = null;
        }
        formerAddresses = formerAddresses == null ? List.of() : List.copyOf(formerAddresses);
        if (publicAddress != null) {
            checkOrigin("diachido.public-address", publicAddress);
        }
        formerAddresses.forEach(address -> checkOrigin("diachido.former-addresses", address));
    }

    private static void checkOrigin(String setting, URI address) {
        if (!isOrigin(address)) {
            throw new IllegalArgumentException(
                    setting + " is not an address of the form https://name[:port]: " + address);
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

    private static String origin(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    /** Scheme, host and port without a slash at the end; empty while unset. */
    public Optional<String> origin() {
        return Optional.ofNullable(publicAddress).map(PublicAddress::origin);
    }

    /** The host, with a port where there is one, as people type it; empty while unset. */
    public Optional<String> host() {
        return Optional.ofNullable(publicAddress).map(URI::getRawAuthority);
    }

    /** An absolute address where the origin is set, else the path itself. */
    public String of(String path) {
        return origin().orElse("") + path;
    }

    /** Is an origin, however it is written, today's or a former one? */
    public boolean isOurs(String origin) {
        return Stream.concat(Stream.ofNullable(publicAddress), formerAddresses.stream())
                .anyMatch(ours -> origin(ours).equals(origin.toLowerCase(Locale.ROOT)));
    }

    /** Why no code may be printed with it; empty where one may. */
    public Optional<Unprintable> unprintable() {
        if (publicAddress == null) {
            return Optional.of(Unprintable.UNSET);
        }
        if (isLocal(publicAddress.getHost())) {
            return Optional.of(Unprintable.LOOPBACK);
        }
        return "https".equals(publicAddress.getScheme())
                ? Optional.empty()
                : Optional.of(Unprintable.NOT_HTTPS);
    }

    /** This machine, or a network that the world does not reach. */
    private static boolean isLocal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        try {
            InetAddress address = InetAddress.ofLiteral(name.replaceAll("^\\[|]$", ""));
            return address.isLoopbackAddress()
                    || address.isSiteLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isAnyLocalAddress();
        } catch (IllegalArgumentException noLiteral) {
            return LOCAL_NAMES.contains(name.substring(name.lastIndexOf('.') + 1))
                    || !name.contains(".");
        }
    }
}
