package vn.diachido.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import vn.diachido.query.Root;

/** Adds warnings to the answer of a root field. */
public interface Warner {

    /**
     * @param found false where the field is null
     */
    List<Warning> warnings(Root<?> root, DataFetchingEnvironment environment, boolean found);
}
