/** How the running server is, and by which settings it runs, for its administrators. */
@NullMarked
package vn.diachido.command.health;

import org.jspecify.annotations.NullMarked;
