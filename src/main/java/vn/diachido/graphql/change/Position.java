package vn.diachido.graphql.change;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diachido.query.request.Refusal;

/**
 * A place in the order of changes: all up to it are told.
 *
 * @param xid a transaction, as PostgreSQL counts them
 * @param seq a change of it
 */
record Position(long xid, long seq) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::xid).thenComparingLong(Position::seq);

    private static final Pattern TEXT =
            Pattern.compile("([0-9a-f]{1,16})\\.(\\d{1,18})\\.(\\d{1,18})");

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /**
     * As clients keep it.
     *
     * @param server whose transactions are counted
     */
    String token(long server) {
        String text = "%x.%d.%d".formatted(server, xid, seq);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @throws Refusal where it is no token, or one of another server's transactions
     */
    static Position parse(String token, long server) {
        Matcher parts = TEXT.matcher(decode(token));
        if (!parts.matches()) {
            throw noToken();
        }
        if (Long.parseUnsignedLong(parts.group(1), 16) != server) {
            throw new Refusal(Refusal.Code.TOKEN_EXPIRED, "tokenExpired");
        }
        return new Position(Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    private static String decode(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw noToken();
        }
    }

    private static Refusal noToken() {
        return new Refusal(Refusal.Code.BAD_CURSOR, "badChangeToken");
    }
}
