/**
 * Imports that people start from a page: a file, which column is what, a try, and then for good.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "database", "exchange", "graphql", "query", "unit"})
package vn.diachido.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
