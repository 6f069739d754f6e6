package vn.diachido.query.request;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Field;

/**
 * What is the same wherever one looks within a question.
 *
 * @param day the day asked about
 * @param asOf the day for which things answer: the same, but for a single thing that does not live
 *     then and answers its nearest state
 * @param standing what the text of the statement may know of who asks
 */
public record Asked(Field<LocalDate> day, Field<LocalDate> asOf, Standing standing, Binds binds) {

    /** The account that asks; 0 where nobody is signed in. */
    public Field<Long> account() {
        return binds.add("bigint", Long.class, asker -> asker.viewer().account());
    }

    /** The session by which that account is signed in; 0 where by none that is kept here. */
    public Field<Long> session() {
        return binds.add("bigint", Long.class, asker -> asker.viewer().session());
    }

    /** The day it is, whatever day is asked about. */
    public Field<LocalDate> today() {
        Function<Asker, LocalDate> today = Asker::today;
        return binds.add("date", LocalDate.class, today::apply);
    }

    /** The language of the answer. */
    public Field<String> language() {
        return binds.add("text", String.class, Asker::language);
    }

    /** The units on which the asker has one of some roles. */
    public Field<Long[]> units(Set<Role> roles) {
        return binds.add("bigint[]", Long[].class, asker -> asker.viewer().units(roles));
    }

    /** For each of those units the day on which it is meant. */
    public Field<LocalDate[]> days(Set<Role> roles) {
        return binds.add("date[]", LocalDate[].class, asker -> asker.viewer().days(roles));
    }

    /** The same, asked for another day. */
    public Asked on(Field<LocalDate> other) {
        return new Asked(other, other, standing, binds);
    }

    /** The same, answered as of the state on another day. */
    public Asked inStateOf(Field<LocalDate> other) {
        return new Asked(day, other, standing, binds);
    }
}
