package vn.diachido.access.openid;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The providers of OpenID Connect that may say who somebody is, by the names that stand in
 * addresses.
 */
@ConfigurationProperties("diachido")
record OpenIdSettings(@Nullable Map<String, ProviderSettings> openid) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    OpenIdSettings {
        openid = openid == null ? Map.of() : Map.copyOf(openid);
        openid.keySet().forEach(OpenIdSettings::check);
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "diachido.openid." + name + ": a name is made of a-z, 0-9 and -");
        }
    }

    Map<String, ProviderSettings> providers() {
        return openid == null ? Map.of() : openid;
    }

    /**
     * @param clientSecret none for a public client, which PKCE alone protects
     * @param title what the sign-in page calls it; its name where absent
     * @param audience of bearer tokens that are for this server; without it none is taken
     */
    record ProviderSettings(
            URI issuer,
            String clientId,
            @Nullable String clientSecret,
            @Nullable String title,
            @Nullable String audience) {

        /** Never the secret: it would stand in a log. */
        @Override
        public String toString() {
            return "provider " + issuer;
        }
    }
}
