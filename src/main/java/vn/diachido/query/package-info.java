/**
 * The read kernel: a {@linkplain vn.diachido.query.ReadModel read model} says what an entity is, a
 * {@linkplain vn.diachido.query.Compiler compiler} makes one SQL statement of what is selected.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"database"})
package vn.diachido.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
