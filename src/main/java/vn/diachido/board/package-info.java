/** QR boards: signs whose codes are issued once and answer for ever. */
@NullMarked
@ApplicationModule(allowedDependencies = {"query", "database", "map", "site", "address"})
package vn.diachido.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
