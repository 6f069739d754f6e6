package vn.diachido.exchange;

/**
 * One thing that an import makes, ends or changes, as it is stored before and after.
 *
 * @param change NEW, ENDED or CHANGED
 */
public record Difference(
        String what, String code, String name, String change, String before, String after) {}
