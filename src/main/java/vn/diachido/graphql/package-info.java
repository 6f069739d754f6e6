/** GraphQL over HTTP: scalars, wiring of read models, errors and warnings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"query", "database"})
package vn.diachido.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
