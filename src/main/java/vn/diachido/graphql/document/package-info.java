/** Documents: parsed once, bounded in size, known by their digest. */
@NullMarked
package vn.diachido.graphql.document;

import org.jspecify.annotations.NullMarked;
