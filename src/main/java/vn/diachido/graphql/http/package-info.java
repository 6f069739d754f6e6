/**
 * GraphQL over HTTP: POST, GET and event streams; what may be cached, and from where it is asked.
 */
@NullMarked
package vn.diachido.graphql.http;

import org.jspecify.annotations.NullMarked;
