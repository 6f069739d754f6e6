package vn.diachido.outreach;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.diachido.database.jooq.outreach.Tables.COURSE;
import static vn.diachido.database.jooq.outreach.Tables.COURSE_PARTICIPANTS;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.CourseParticipants;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.unit.UnitReadModel;

/** Who came to courses, counted by unit. */
@Component
class CourseParticipantsReadModel extends ReadModel<CourseParticipants> {

    CourseParticipantsReadModel() {
        super("CourseParticipants", COURSE_PARTICIPANTS, came -> came.ID);
        column("persons", came -> came.PERSONS);
        oneOn(
                "unit",
                UnitReadModel.class,
                CourseParticipantsReadModel::day,
                (came, unit) -> unit.table().UNIT_ID.eq(came.table().UNIT_ID));
    }

    @Override
    protected Condition access(Row<CourseParticipants> row) {
        return noCondition();
    }

    private static Field<LocalDate> day(Row<CourseParticipants> row) {
        return DSL.field(
                select(DSL.field("lower({0})", LocalDate.class, COURSE.DAYS))
                        .from(COURSE)
                        .where(COURSE.ID.eq(row.table().COURSE_ID)));
    }
}
