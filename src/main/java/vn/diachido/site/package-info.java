/** Red addresses, relics and tourist places. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "query",
            "database",
            "exchange",
            "graphql",
            "map",
            "media",
            "unit",
            "command"
        })
package vn.diachido.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
