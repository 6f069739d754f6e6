/**
 * Exports: the rows of an entity as a file, streamed, under the same filter and access as a list.
 */
@NullMarked
package vn.diachido.exchange.export;

import org.jspecify.annotations.NullMarked;
