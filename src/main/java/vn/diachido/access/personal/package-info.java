/** Personal data: consents, requests, erasure, retention, incidents, and the map of it all. */
@NullMarked
package vn.diachido.access.personal;

import org.jspecify.annotations.NullMarked;
