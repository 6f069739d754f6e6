package vn.diachido.outreach;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.diachido.database.jooq.outreach.Tables.COURSE;
import static vn.diachido.database.jooq.outreach.Tables.COURSE_PARTICIPANTS;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.Course;
import vn.diachido.database.jooq.outreach.tables.CourseParticipants;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Search;
import vn.diachido.unit.Subtree;
import vn.diachido.unit.UnitReadModel;

/** Training courses. */
@Component
public class CourseReadModel extends ReadModel<Course> {

    CourseReadModel() {
        super("Course", COURSE, course -> course.ID);
        fields();
        filters();
        single("course", row -> row.table().ID.eq(row.argument("id").id()));
        list("courses");
    }

    @Override
    protected Condition access(Row<Course> row) {
        return noCondition();
    }

    private static Field<?> persons(Row<Course> row) {
        CourseParticipants came = COURSE_PARTICIPANTS.as("came");
        return DSL.field(
                select(coalesce(sum(came.PERSONS), inline(0)))
                        .from(came)
                        .where(came.COURSE_ID.eq(row.table().ID)));
    }

    private void fields() {
        column("name", course -> course.NAME);
        firstDay("from", row -> row.table().DAYS);
        lastDay("to", row -> row.table().DAYS);
        neverNull("from", "to", "persons");
        column("note", course -> course.NOTE);
        field("persons", CourseReadModel::persons);
        one(
                "campaign",
                CampaignReadModel.class,
                (course, campaign) -> campaign.table().ID.eq(course.table().CAMPAIGN_ID));
        oneOn(
                "unit",
                UnitReadModel.class,
                row -> DSL.field("lower({0})", LocalDate.class, row.table().DAYS),
                (course, unit) -> unit.table().UNIT_ID.eq(course.table().UNIT_ID));
        many(
                "participants",
                CourseParticipantsReadModel.class,
                (course, of) -> of.table().COURSE_ID.eq(course.table().ID),
                of -> List.of(of.table().UNIT_ID.asc()));
    }

    private void filters() {
        filter("within", (row, unit) -> Subtree.ground(row.table().UNIT_ID, unit, row.asOf()));
        filter("during", (row, during) -> DaysFilter.touches(row.table().DAYS, during));
        filter("campaign", (row, ids) -> row.table().CAMPAIGN_ID.eq(DSL.any(ids.ids())));
        filter("search", (row, words) -> Search.matches(row.table().SEARCH_KEY, words));
        facet("unit", row -> row.table().UNIT_ID, UnitReadModel::fullName);
        sortByName("NAME", course -> course.NAME);
        sort("FROM", "int", row -> DaysFilter.first(row.table().DAYS));
    }
}
