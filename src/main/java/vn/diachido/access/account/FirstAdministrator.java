package vn.diachido.access.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.diachido.address.PublicAddress;
import vn.diachido.graphql.Mistake;

/** Tells the first start of a server the way in; there is no password by default. */
@Component
@ConditionalOnBooleanProperty("diachido.first-administrator")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AdministratorAccounts administrators;
    private final PublicAddress address;
    private final Environment environment;

    FirstAdministrator(
            AdministratorAccounts administrators, PublicAddress address, Environment environment) {
        this.administrators = administrators;
        this.address = address;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellOnce() {
        try {
            administrators.createFirst().ifPresent(this::tell);
        } catch (Mistake taken) {
            // Another instance was faster, and told it.
        }
    }

    private void tell(String link) {
        String whole = address.origin().isPresent() ? link : here() + link;
        LOG.info(
                "Liên kết đặt mật khẩu quản trị, dùng một lần, trong ba ngày · Link to set the"
                        + " administrator's password, works once, for three days: {}",
                whole);
    }

    private String here() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
    }
}
