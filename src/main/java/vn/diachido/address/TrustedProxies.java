package vn.diachido.address;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port} are believed: that
 * of the proxies that are named, nobody else's. {@code Forwarded} is not read.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String proxies;

    /**
     * @param proxies addresses, or networks such as {@code 10.0.0.0/8}
     */
    TrustedProxies(@Value("${diachido.proxies:}") List<String> proxies) {
        this.proxies =
                proxies.stream()
                        .map(String::strip)
                        .map(TrustedProxies::network)
                        .collect(Collectors.joining(","));
    }

    private static String network(String proxy) {
        String network =
                proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
        try {
            return new NetMask(network).toString();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "diachido.proxies: " + proxy + " is no address and no network", e);
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!proxies.isEmpty()) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(proxies);
            valve.setHostHeader("X-Forwarded-Host");
            valve.setPortHeader("X-Forwarded-Port");
            factory.addEngineValves(valve);
        }
    }
}
