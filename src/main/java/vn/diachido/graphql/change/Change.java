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

    /** The same for whoever cannot see the thing: to them it is gone. */
    Change hidden() {
        return thing == MANY ? this : new Change(position, entity, thing, true);
    }
}
