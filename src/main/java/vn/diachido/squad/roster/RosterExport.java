package vn.diachido.squad.roster;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.exchange.ExportColumns;

/** Exported rosters tell all that is needed to bring them in again. */
@Configuration(proxyBeanMethods = false)
class RosterExport {

    @Bean
    ExportColumns rosterColumns() {
        return new ExportColumns(
                "SquadMember",
                List.of(
                        "squad.kind",
                        "squad.level",
                        "squad.unit.code",
                        "squad.unit.name",
                        "squad.unit.parent.code",
                        "person.unionMember",
                        "person.posts"));
    }
}
