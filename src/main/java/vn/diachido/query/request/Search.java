package vn.diachido.query.request;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;

import org.jooq.Condition;
import org.jooq.Field;

/** Search inside names by the tone rule; what it means is said once, in the database. */
public final class Search {

    /** A question longer than any name is none. */
    private static final int MAX_CHARACTERS = 100;

    private Search() {}

    /** Rows whose {@code query.search_key} has the words of a question. */
    public static Condition matches(Field<String> searchKey, Input words) {
        Field<String> question = words.bind("text", String.class, Search::checked);
        // A plan for any words makes the pattern once; one for few letters is made for them.
        String pattern =
                words.hasWord()
                        ? "(select query.search_pattern({0}))"
                        : "query.search_pattern({0})";
        return condition("{0} like {1}", searchKey, field(pattern, String.class, question));
    }

    private static String checked(Object words) {
        String question = words.toString().replace("\u0000", "");
        if (question.length() > MAX_CHARACTERS) {
            throw new Refusal(Refusal.Code.TOO_LARGE, "searchTooLong", MAX_CHARACTERS);
        }
        return question;
    }
}
