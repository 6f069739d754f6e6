/** The address under which the world reaches this server, and QR symbols to print it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.diachido.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
