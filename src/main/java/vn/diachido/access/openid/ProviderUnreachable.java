package vn.diachido.access.openid;

/** A provider does not answer, or not as it should. */
final class ProviderUnreachable extends RuntimeException {

    ProviderUnreachable(String provider, Throwable cause) {
        super(provider, cause);
    }

    /** In a word, for the log. */
    String reason() {
        return String.valueOf(getCause());
    }
}
