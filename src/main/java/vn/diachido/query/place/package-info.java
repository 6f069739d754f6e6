/** Where entities are: boxes, circles, polygons, distances and extents for any read model. */
@NullMarked
package vn.diachido.query.place;

import org.jspecify.annotations.NullMarked;
