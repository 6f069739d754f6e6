/** People of hamlets, estimated from a raster where nobody counted them. */
@NullMarked
package vn.diachido.unit.population;

import org.jspecify.annotations.NullMarked;
