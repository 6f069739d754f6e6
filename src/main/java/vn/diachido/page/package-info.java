/** Public pages for people without an account: a site's page, a board's link. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "site", "board", "media", "graphql", "query", "address"})
package vn.diachido.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
