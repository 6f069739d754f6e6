package vn.diachido.graphql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;

/** Finished JSON in UTF-8 on its way from PostgreSQL to the response: copied, never parsed. */
final class Utf8Json implements SerializableString {

    private final byte[] utf8;

    Utf8Json(byte[] utf8) {
        this.utf8 = utf8;
    }

    @Override
    public String getValue() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return utf8;
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (offset + utf8.length > buffer.length) {
            return -1;
        }
        System.arraycopy(utf8, 0, buffer, offset, utf8.length);
        return utf8.length;
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        String text = getValue();
        if (offset + text.length() > buffer.length) {
            return -1;
        }
        text.getChars(0, text.length(), buffer, offset);
        return text.length();
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(utf8);
        return utf8.length;
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        if (utf8.length > buffer.remaining()) {
            return -1;
        }
        buffer.put(utf8);
        return utf8.length;
    }

    @Override
    public char[] asQuotedChars() {
        throw neverQuoted();
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw neverQuoted();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw neverQuoted();
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw neverQuoted();
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw neverQuoted();
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        throw neverQuoted();
    }

    private static IllegalStateException neverQuoted() {
        return new IllegalStateException("finished JSON is never quoted again");
    }
}
