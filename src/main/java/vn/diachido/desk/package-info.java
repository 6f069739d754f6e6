/** What people keep for their work in the administration: lists as they narrowed them down. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "query", "database", "graphql", "unit"})
package vn.diachido.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
