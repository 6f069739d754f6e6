/** Borders that people draw here, on the map, beside those that are imported. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "query", "database", "exchange", "graphql", "unit"})
package vn.diachido.border;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
