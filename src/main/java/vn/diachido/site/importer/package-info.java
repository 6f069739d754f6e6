/** Import of sites. */
@NullMarked
package vn.diachido.site.importer;

import org.jspecify.annotations.NullMarked;
