package vn.diachido.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static vn.diachido.database.jooq.access.Tables.ACCOUNT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Result;
import org.springframework.stereotype.Repository;
import vn.diachido.graphql.Calendar;
import vn.diachido.query.request.Area;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;

/** Who is signed in, and what they may where; asked under {@link Trust}. */
@Repository
class ViewerRepository {

    private static final Field<String> ROLE = field("role", String.class);
    private static final Field<Long> UNIT_ID = field("unit_id", Long.class);
    private static final Field<LocalDate> DAY = field("day", LocalDate.class);

    private final DSLContext dsl;

    ViewerRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** An account that may sign in, with what it may today. */
    Optional<Viewer> find(long account, long session, boolean browser) {
        return dsl.fetchExists(ACCOUNT, ACCOUNT.ID.eq(account).and(ACCOUNT.STATE.eq("ACTIVE")))
                ? Optional.of(new Viewer(account, session, browser, areas(account)))
                : Optional.empty();
    }

    /** The same by what is typed to sign in. */
    Optional<Viewer> findByLogin(String login) {
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login.strip().toLowerCase(Locale.ROOT)))
                .fetchOptional(ACCOUNT.ID)
                .flatMap(account -> find(account, 0, false));
    }

    private Map<Role, Area> areas(long account) {
        Result<Record3<String, Long, LocalDate>> rows =
                dsl.select(ROLE, UNIT_ID, DAY)
                        .from(table("access.areas({0}, {1})", val(account), val(Calendar.today())))
                        .orderBy(ROLE, UNIT_ID)
                        .fetch();
        Map<Role, Area> areas = new EnumMap<>(Role.class);
        rows.intoGroups(ROLE).forEach((role, held) -> areas.put(Role.valueOf(role), area(held)));
        return areas;
    }

    private static Area area(Result<Record3<String, Long, LocalDate>> held) {
        List<Long> units = held.getValues(UNIT_ID);
        return units.contains(null) ? Area.EVERYWHERE : new Area(false, units, held.getValues(DAY));
    }
}
