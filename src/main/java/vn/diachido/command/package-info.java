/** The command line: serve, import, doctor, and what features add to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"address", "database", "exchange", "graphql"})
package vn.diachido.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
