package vn.diachido.access;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.access.Tables.ROLE_GRANT;
import static vn.diachido.database.jooq.unit.Tables.ANCESTRY;
import static vn.diachido.database.jooq.unit.Tables.UNIT_;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.access.tables.RoleGrant;
import vn.diachido.database.jooq.unit.tables.Ancestry;
import vn.diachido.database.jooq.unit.tables.Unit;
import vn.diachido.query.Days;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.UnitReadModel;

/** Roles that accounts have on units. */
@Component
public class GrantReadModel extends ReadModel<RoleGrant> {

    GrantReadModel() {
        super("Grant", ROLE_GRANT, grant -> grant.ID);
        secured();
        column("role", grant -> grant.ROLE);
        firstDay("validFrom", row -> row.table().VALID);
        lastDay("validTo", row -> row.table().VALID);
        field("valid", row -> DSL.field(isValid(row)));
        field("followed", row -> DSL.field(isFollowed(row)));
        field("unconfirmed", row -> DSL.field(isUnconfirmed(row)));
        neverNull("valid", "followed", "unconfirmed");
        one(
                "account",
                AccountReadModel.class,
                (grant, account) -> account.table().ID.eq(grant.table().ACCOUNT_ID));
        oneOn(
                "unit",
                UnitReadModel.class,
                GrantReadModel::dayOfUnit,
                (grant, unit) -> unit.table().UNIT_ID.eq(grant.table().UNIT_ID));
        filter("account", (row, ids) -> row.table().ACCOUNT_ID.eq(DSL.any(ids.ids())));
        filter("role", (row, roles) -> row.table().ROLE.eq(DSL.any(roles.texts())));
        filter("within", (row, unit) -> isWithin(row, unit.id()));
        filter("valid", (row, valid) -> DSL.field(isValid(row)).eq(valid.bool()));
        filter("unconfirmed", (row, yes) -> DSL.field(isUnconfirmed(row)).eq(yes.bool()));
        sort("ROLE", "text", row -> row.table().ROLE);
        sort(
                "VALID_FROM",
                "date",
                row ->
                        DSL.field(
                                "coalesce(lower({0}), date '-infinity')",
                                LocalDate.class, row.table().VALID));
        list("grants");
    }

    @Override
    protected Condition access(Row<RoleGrant> row) {
        return Own.orAll(row, row.table().ACCOUNT_ID);
    }

    private static Condition isValid(Row<RoleGrant> row) {
        return Days.within(row.table().VALID, row.asOf());
    }

    /**
     * The day asked about, or the last one of a unit that exists no more: it is still to be named.
     */
    private static Field<LocalDate> dayOfUnit(Row<RoleGrant> row) {
        Unit unit = UNIT_.as("meant");
        Field<Long> id = row.table().UNIT_ID;
        return DSL.field(
                select(
                                DSL.field(
                                        "least({0}, coalesce(upper({1}) - 1, {0}))",
                                        LocalDate.class, row.asOf(), unit.LIFE))
                        .from(unit)
                        .where(unit.ID.eq(id)));
    }

    /** Of a unit that exists no more: where it lay at last, and where what it became lies. */
    private static Condition isWithin(Row<RoleGrant> row, Field<Long> unit) {
        Ancestry ancestry = ANCESTRY.as("meant_ancestry");
        Field<Long> meant = DSL.field("meant.unit_id", Long.class);
        return exists(
                selectOne()
                        .from(
                                DSL.table(
                                        "access.meant({0}, {1}) meant",
                                        row.table().UNIT_ID, row.asOf()))
                        .join(ancestry)
                        .on(ancestry.UNIT_ID.eq(meant))
                        .and(DSL.condition("{0} @> meant.day", ancestry.VALID))
                        .where(ancestry.ANCESTOR_ID.eq(unit)));
    }

    private static Condition isUnconfirmed(Row<RoleGrant> row) {
        return isValid(row)
                .and(
                        DSL.condition(
                                "coalesce(access.last_end({0}, {1}) > coalesce({2}, date"
                                        + " '-infinity'), false)",
                                row.table().UNIT_ID, row.asOf(), row.table().LOOKED_END));
    }

    private static Condition isFollowed(Row<RoleGrant> row) {
        Unit unit = UNIT_.as("granted");
        Field<Long> id = row.table().UNIT_ID;
        return exists(
                selectOne()
                        .from(unit)
                        .where(unit.ID.eq(id))
                        .and(DSL.not(Days.within(unit.LIFE, row.asOf()))));
    }
}
