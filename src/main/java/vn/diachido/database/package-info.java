/** The database: private cluster, geometry on the wire, generated jOOQ code. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.diachido.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
