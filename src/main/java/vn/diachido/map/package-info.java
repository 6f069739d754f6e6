/** Vector tiles from read models: layers, TileJSON, caching by data version. */
@NullMarked
@ApplicationModule(allowedDependencies = {"query", "graphql", "exchange", "database"})
package vn.diachido.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
