/** Administrative units through time: identity, versions, borders, lineage. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"command", "query", "database", "exchange", "graphql", "map"})
package vn.diachido.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
