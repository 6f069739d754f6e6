/** Files that people upload: pictures, made anew in sizes, and narrations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "query", "database", "graphql", "unit"})
package vn.diachido.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
