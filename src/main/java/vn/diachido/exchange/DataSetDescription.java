package vn.diachido.exchange;

import vn.diachido.database.Period;

/**
 * Where data comes from and for which days it is true.
 *
 * @param trueFor half-open; an open end where nothing limits it
 */
public record DataSetDescription(
        String name,
        String title,
        String source,
        String licence,
        String credit,
        Period trueFor,
        boolean demonstration) {

    /** Reads the key {@code data_set}; {@code to} is the last day it is true for. */
    public static DataSetDescription of(MappingNode mapping) {
        MappingNode set = mapping.requireChild("data_set");
        DataSetDescription description =
                new DataSetDescription(
                        set.requireText("name"),
                        set.requireText("title"),
                        set.requireText("source"),
                        set.requireText("licence"),
                        set.requireText("credit"),
                        new Period(
                                set.day("from").orElse(null),
                                set.day("to").map(last -> last.plusDays(1)).orElse(null)),
                        set.flag("demonstration"));
        set.refuseOthers();
        return description;
    }
}
