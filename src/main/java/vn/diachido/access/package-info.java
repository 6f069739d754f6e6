/**
 * Who may see and change what: accounts, roles by area, sessions, and the audit of what was done.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "query",
            "database",
            "graphql",
            "unit",
            "command",
            "exchange",
            "address"
        })
package vn.diachido.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
