package vn.diachido.access.account;

import graphql.schema.DataFetchingEnvironment;
import vn.diachido.access.Doer;
import vn.diachido.graphql.ViewerFilter;

/** Who asks for a mutation. */
final class Asker {

    private Asker() {}

    /** The account that is signed in. */
    static long account(DataFetchingEnvironment environment) {
        return ViewerFilter.viewer(environment).account();
    }

    static Doer doer(DataFetchingEnvironment environment) {
        return Doer.account(account(environment));
    }
}
