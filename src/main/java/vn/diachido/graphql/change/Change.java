package vn.diachido.graphql.change;

/**
 * A thing that a transaction wrote.
 *
 * @param entity the GraphQL type
 * @param thing its id; {@link #MANY} where so many were written that they are not told one by one
 * @param gone does it exist no more?
 */
record Change(Position position, String entity, long thing, boolean gone) {

    static final long MANY = 0;
}
