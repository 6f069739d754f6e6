/** Outreach: what squads did where, what came of it, and how that stands against the plan. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "command",
            "query",
            "database",
            "exchange",
            "graphql",
            "map",
            "media",
            "squad",
            "unit"
        })
package vn.diachido.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
