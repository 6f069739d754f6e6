package vn.diachido.graphql.document;

/** What the operation of a request is estimated to cost. It stands in the context of a request. */
public record OperationCost(long value) {}
