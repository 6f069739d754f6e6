package vn.diachido.query.plain;

import java.util.Map;

/** The rows of outreach, under the names of the API. */
final class OutreachTables {

    private static final String DAYS =
            " lower(days) as first, upper(days) - 1 as last, lower(days)::text as \"from\","
                    + " (upper(days) - 1)::text as \"to\", ";
    private static final String PLACE =
            " place, st_asgeojson(position, 7) as position, st_x(position) as longitude,"
                    + " st_y(position) as latitude, ";

    static final Map<String, String> SELECT =
            Map.ofEntries(
                    Map.entry(
                            "Platform",
                            "select id, key, name, kind, withdrawn from outreach.platform"),
                    Map.entry(
                            "Indicator",
                            "select id, key, name, name_en as \"nameEn\", measure, unit_of_measure as"
                                    + " \"unitOfMeasure\", addable, counted is not null as counted,"
                                    + " counted as counts, withdrawn from outreach.indicator"),
                    Map.entry(
                            "Campaign",
                            "select id, name, unit_id," + DAYS + "note from outreach.campaign"),
                    Map.entry(
                            "Activity",
                            "select * from (select id, name, kind, state, unit_id,"
                                    + DAYS
                                    + PLACE
                                    + "found_nothing as \"foundNothing\", outside_area as"
                                    + " \"outsideArea\", unit_conflict as \"unitConflict\", campaign_id as campaign, array(select squad_id from"
                                    + " outreach.activity_squad where activity_id = activity.id) as"
                                    + " squad, array(select indicator_id from outreach.activity_result"
                                    + " where activity_id = activity.id) as indicator, array(select"
                                    + " h.unit_id from outreach.activity_hamlet h where activity_id ="
                                    + " activity.id order by 1) as in_hamlets from outreach.activity"
                                    + " where state = 'VERIFIED') verified"),
                    Map.entry(
                            "ActivitySquad",
                            "select id, activity_id, squad_id from outreach.activity_squad"),
                    Map.entry(
                            "ActivityHamlet",
                            "select id, activity_id, unit_id from outreach.activity_hamlet"),
                    Map.entry(
                            "ActivityResult",
                            "select r.id, activity_id, indicator_id as indicator, platform_id as"
                                    + " platform, value, case r.measure when 'PERSONS' then value"
                                    + " end as persons, case r.measure when 'TURNS' then value end as"
                                    + " turns, case when r.measure in ('PIECES', 'MONEY') then value end as"
                                    + " amount from outreach.activity_result r join outreach.indicator i on"
                                    + " i.id = indicator_id left join outreach.platform p on p.id ="
                                    + " platform_id"),
                    Map.entry(
                            "YouthWork",
                            "select id, name, level, status, unit_id, campaign_id as campaign,"
                                    + DAYS
                                    + PLACE
                                    + "note from outreach.youth_work"),
                    Map.entry(
                            "ServicePoint",
                            "select id, name, unit_id, hours,"
                                    + PLACE
                                    + "lower(life)::text as \"validFrom\", (upper(life) - 1)::text as"
                                    + " \"validTo\", array(select platform_id from"
                                    + " outreach.service_point_platform where service_point_id ="
                                    + " service_point.id) as platform from outreach.service_point"),
                    Map.entry(
                            "Course",
                            "select id, name, unit_id, campaign_id as campaign,"
                                    + DAYS
                                    + "note, (select coalesce(sum(persons), 0) from"
                                    + " outreach.course_participants where course_id = course.id) as"
                                    + " persons from outreach.course"),
                    Map.entry(
                            "CourseParticipants",
                            "select p.id, course_id, p.unit_id, persons, lower(c.days) as first from"
                                    + " outreach.course_participants p join outreach.course c on c.id ="
                                    + " course_id"),
                    Map.entry(
                            "Agreement",
                            "select id, partner, name, partner || ' | ' || name as searched,"
                                    + DAYS
                                    + "unit_id from outreach.agreement"),
                    Map.entry(
                            "Commitment",
                            "select id, agreement_id, name, value, reached, reached_on::text as"
                                    + " \"reachedOn\", indicator_id as indicator, platform_id as platform,"
                                    + " ordinal from outreach.commitment"),
                    Map.entry(
                            "Rollout",
                            "select id, platform_id as platform, body, organisation_id as organisation, unit_id, day as on_day, day::text"
                                    + " as day, branches, using_it as using, body as searched from"
                                    + " outreach.rollout"),
                    Map.entry(
                            "Target",
                            "select id, indicator_id as indicator, platform_id as platform, unit_id,"
                                    + DAYS
                                    + "value, whole_id, whole_id is not null as part, split_by as"
                                    + " \"splitBy\", source from outreach.target"),
                    Map.entry(
                            "Observation",
                            "select id, indicator_id as indicator, platform_id as platform, unit_id, day"
                                    + " as on_day, day::text as day,"
                                    + DAYS
                                    + "value, qualifier, source, source as searched from"
                                    + " outreach.observation"));

    static final Map<String, String> LISTS =
            Map.ofEntries(
                    Map.entry("platforms", "Platform"),
                    Map.entry("indicators", "Indicator"),
                    Map.entry("campaigns", "Campaign"),
                    Map.entry("activities", "Activity"),
                    Map.entry("youthWorks", "YouthWork"),
                    Map.entry("servicePoints", "ServicePoint"),
                    Map.entry("courses", "Course"),
                    Map.entry("agreements", "Agreement"),
                    Map.entry("rollouts", "Rollout"),
                    Map.entry("targets", "Target"),
                    Map.entry("observations", "Observation"));

    private OutreachTables() {}

    /** Which rows there are on a day. */
    static String alive(String type) {
        return type.equals("ServicePoint") ? "life @> ?::date" : "?::date is not null";
    }

    static boolean isPlaced(String type) {
        return type.equals("Activity") || type.equals("YouthWork") || type.equals("ServicePoint");
    }
}
