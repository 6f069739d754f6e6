package vn.diachido.graphql;

import graphql.schema.DataFetchingEnvironment;

/**
 * Something to know about an answer, in {@code extensions.warnings}.
 *
 * @param code for programs; never changes
 * @param path the key of the root field it is about
 * @param message in the asker's language
 */
public record Warning(String code, String path, String message) {

    /** Puts it beside the answer to the request that this field is of. */
    public void tell(DataFetchingEnvironment environment) {
        RootFetcher.notes(environment.getGraphQlContext()).warnings().add(this);
    }
}
