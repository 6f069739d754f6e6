/** Coverage: which hamlets are served, by a stated rule, on a stated day. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"query", "database", "exchange", "graphql", "map", "unit", "squad"})
package vn.diachido.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
