/** Import and export of files, coordinate systems, encodings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"query", "database"})
package vn.diachido.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
