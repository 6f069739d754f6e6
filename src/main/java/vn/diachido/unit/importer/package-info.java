/** Import of units: lists, reforms, borders, counts of people, hamlets. */
@NullMarked
package vn.diachido.unit.importer;

import org.jspecify.annotations.NullMarked;
