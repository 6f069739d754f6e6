/** Youth squads and community digital groups: who helps where, from which base. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "query",
            "database",
            "exchange",
            "graphql",
            "map",
            "unit",
            "command"
        })
package vn.diachido.squad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
