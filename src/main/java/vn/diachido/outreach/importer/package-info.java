/** Imports activities from files. */
@NullMarked
package vn.diachido.outreach.importer;

import org.jspecify.annotations.NullMarked;
