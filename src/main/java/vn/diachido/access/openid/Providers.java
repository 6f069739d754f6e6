package vn.diachido.access.openid;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The providers that are configured. */
@Component
class Providers {

    private final Map<String, Provider> byName = new TreeMap<>();

    Providers(OpenIdSettings settings) {
        settings.providers()
                .forEach((name, provider) -> byName.put(name, new Provider(name, provider)));
    }

    Optional<Provider> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By name. */
    Collection<Provider> list() {
        return byName.values();
    }
}
