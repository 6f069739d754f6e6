/** Subscriptions: what changed, told to those who follow it, without loss over reconnects. */
@NullMarked
package vn.diachido.graphql.change;

import org.jspecify.annotations.NullMarked;
