package vn.diachido.coverage;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.exchange.ExportColumns;

/** Exports of hamlets tell their verdict. */
@Configuration(proxyBeanMethods = false)
class HamletExport {

    @Bean
    ExportColumns verdict() {
        return new ExportColumns("Hamlet", List.of("coverage.state", "coverage.distanceMeters"));
    }
}
