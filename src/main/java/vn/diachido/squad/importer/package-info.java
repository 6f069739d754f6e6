/** Brings in rosters as commune staff keep them. */
@NullMarked
package vn.diachido.squad.importer;

import org.jspecify.annotations.NullMarked;
