/**
 * What a request brings: who asks, and values whose shape may steer a statement while they
 * themselves are met only when it runs.
 */
@NullMarked
package vn.diachido.query.request;

import org.jspecify.annotations.NullMarked;
