package vn.diachido.graphql;

import vn.diachido.query.ReadModel;

/**
 * What an ordinary fetcher, such as a mutation's controller, answers where the schema has a read
 * model's type: which thing. The read model says the rest, in the transaction at hand and under the
 * asker's access.
 *
 * @param id the thing's own id
 */
public record Found(Class<? extends ReadModel<?>> model, long id) {}
