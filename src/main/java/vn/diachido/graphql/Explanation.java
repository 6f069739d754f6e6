package vn.diachido.graphql;

/**
 * How a read was done.
 *
 * @param sql the statement, with marks for values
 * @param plan PostgreSQL's plan with timings, as JSON
 */
public record Explanation(String sql, byte[] plan) {}
