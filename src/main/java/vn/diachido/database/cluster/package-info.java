/** A PostgreSQL server of the application's own: found, made, started, watched, stopped. */
@NullMarked
package vn.diachido.database.cluster;

import org.jspecify.annotations.NullMarked;
