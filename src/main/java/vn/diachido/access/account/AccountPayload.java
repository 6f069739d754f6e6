package vn.diachido.access.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diachido.access.AccountReadModel;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.UserError;

/** An account as it is now, or why not. */
record AccountPayload(@Nullable Found account, List<UserError> userErrors) {

    static AccountPayload of(long id) {
        return new AccountPayload(new Found(AccountReadModel.class, id), List.of());
    }

    static AccountPayload wrong(List<UserError> errors) {
        return new AccountPayload(null, errors);
    }
}
