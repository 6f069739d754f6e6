package vn.diachido.graphql;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Who is counted as one: an IPv4 address, or all IPv6 addresses that one subscriber has. */
public final class Network {

    /** Of an IPv6 address: whoever has one has all that begin with it. */
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** A name for the network of an address. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, PREFIX_BYTES)));
        } catch (IllegalArgumentException notALiteral) {
            return address;
        }
    }
}
