package vn.diachido.access;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;
import static vn.diachido.database.jooq.access.Tables.ROLE_GRANT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.access.tables.Account;
import vn.diachido.database.jooq.access.tables.RoleGrant;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Input;
import vn.diachido.query.request.Search;

/** Accounts: administrators see all, everybody else their own. Contacts are masked for others. */
@Component
public class AccountReadModel extends ReadModel<Account> {

    AccountReadModel() {
        super("Account", ACCOUNT, account -> account.ID);
        secured();
        fields();
        relations();
        filters();
        sortByName("NAME", account -> account.NAME);
        sort("LOGIN", "text", row -> row.table().LOGIN);
        sort(
                "SIGNED_IN",
                "float8",
                row ->
                        coalesce(
                                DSL.field(
                                        "extract(epoch from {0})::float8",
                                        Double.class, row.table().SIGNED_IN_AT),
                                inline(0d)));
        single("me", row -> Own.only(row, row.table().ID));
        single("account", row -> row.table().ID.eq(row.argument("id").id()));
        list("accounts");
    }

    @Override
    protected Condition access(Row<Account> row) {
        return Own.orAll(row, row.table().ID);
    }

    private void fields() {
        column("login", account -> account.LOGIN);
        column("name", account -> account.NAME);
        masked(
                "email",
                account -> account.EMAIL,
                email ->
                        DSL.field(
                                "left({0}, 1) || '•••' || substring({0} from '@.*')",
                                String.class, email),
                row -> Own.only(row, row.table().ID));
        masked(
                "phone",
                account -> account.PHONE,
                phone -> DSL.field("'••• ' || right({0}, 2)", String.class, phone),
                row -> Own.only(row, row.table().ID));
        column("language", account -> account.LANGUAGE);
        column("state", account -> account.STATE);
        field("secondFactor", row -> DSL.field(row.table().TOTP_SINCE.isNotNull()));
        moment("createdAt", row -> row.CREATED_AT);
        moment("signedInAt", row -> row.SIGNED_IN_AT);
        neverNull("secondFactor");
    }

    private void relations() {
        many(
                "grants",
                GrantReadModel.class,
                (account, grant) -> grant.table().ACCOUNT_ID.eq(account.table().ID),
                grant -> List.of(grant.table().ID.asc()));
        many(
                "sessions",
                SessionReadModel.class,
                (account, session) -> session.table().ACCOUNT_ID.eq(account.table().ID),
                session -> List.of(session.table().SEEN_AT.desc(), session.table().ID.asc()));
        many(
                "consents",
                ConsentReadModel.class,
                (account, consent) -> consent.table().ACCOUNT_ID.eq(account.table().ID),
                consent -> List.of(consent.table().ID.asc()));
    }

    private void filters() {
        filter("id", (row, ids) -> row.table().ID.eq(DSL.any(ids.ids())));
        filter("state", (row, states) -> row.table().STATE.eq(DSL.any(states.texts())));
        filter("role", AccountReadModel::has);
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
    }

    private static Condition has(Row<Account> row, Input roles) {
        RoleGrant held = ROLE_GRANT.as("held");
        Field<Long> account = row.table().ID;
        return exists(
                selectOne()
                        .from(held)
                        .where(held.ACCOUNT_ID.eq(account))
                        .and(held.ROLE.eq(DSL.any(roles.texts())))
                        .and(Days.within(held.VALID, row.asOf())));
    }
}
