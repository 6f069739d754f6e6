/** QR boards: signs whose codes are issued once and answer for ever. */
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
            "site",
            "unit",
            "address"
        })
package vn.diachido.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
