/** The command line: serve, import, doctor, and what features add to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "exchange"})
package vn.diachido.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
