package vn.diachido.query.request;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.list;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.Field;
import org.jooq.QueryPart;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opaque positions in a list: the sort keys of a row as JSON, signed with HMAC-SHA256 for one list
 * in one order. They are made in SQL with core functions only and checked here.
 */
public final class Cursors {

    private static final int BLOCK_BYTES = 64;
    private static final int SIGNATURE_BYTES = 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] key;

    /**
     * @param key 32 random bytes, the same on every instance
     */
    public Cursors(byte[] key) {
        this.key = key.clone();
    }

    /** The cursor of a row: signature and keys in the URL's base 64 without padding. */
    public Field<String> cursor(Binds binds, String list, List<? extends Field<?>> keys) {
        Field<String> payload =
                field(
                        "json_build_array({0})::text",
                        String.class,
                        list(
                                keys.stream()
                                        .map(k -> field("{0}::text", String.class, k))
                                        .toArray(QueryPart[]::new)));
        byte[] inner = pad(0x36);
        byte[] outer = pad(0x5c);
        return field(
                "(select translate(encode(substring(sha256({0} || sha256({1} || convert_to({2} || p,"
                        + " 'UTF8'))) from 1 for 16) || convert_to(p, 'UTF8'), 'base64'), E'+/=\\n',"
                        + " '-_') from (select {3} as p) payload)",
                String.class,
                binds.add("bytea", byte[].class, asker -> outer),
                binds.add("bytea", byte[].class, asker -> inner),
                inline(list),
                payload);
    }

    /**
     * The keys of a cursor as text.
     *
     * @throws Refusal where it was not made for this list and order
     */
    public String[] keys(String list, Object cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor.toString());
            if (bytes.length > SIGNATURE_BYTES) {
                String payload =
                        new String(
                                bytes,
                                SIGNATURE_BYTES,
                                bytes.length - SIGNATURE_BYTES,
                                StandardCharsets.UTF_8);
                byte[] signature = Arrays.copyOf(bytes, SIGNATURE_BYTES);
                if (MessageDigest.isEqual(sign(list + payload), signature)) {
                    return JSON.readValue(payload, String[].class);
                }
            }
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
        throw badCursor();
    }

    private static Refusal badCursor() {
        return new Refusal(Refusal.Code.BAD_CURSOR, "badCursor");
    }

    private byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(
                    mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }

    private byte[] pad(int with) {
        byte[] block = new byte[BLOCK_BYTES];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) ((i < key.length ? key[i] : 0) ^ with);
        }
        return block;
    }
}
