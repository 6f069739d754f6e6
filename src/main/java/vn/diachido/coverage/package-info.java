/** Coverage: which hamlets are served, by a stated rule, on a stated day. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "query",
            "database",
            "exchange",
            "graphql",
            "map",
            "outreach",
            "squad",
            "unit"
        })
package vn.diachido.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
