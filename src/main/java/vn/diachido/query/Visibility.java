package vn.diachido.query;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** How much of an entity somebody may see. */
public enum Visibility {
    ALL,
    /** As the rule says: by area, or what is their own. */
    PART,
    NONE;

    static Visibility of(Condition rule) {
        if (rule.equals(DSL.trueCondition()) || rule.equals(DSL.noCondition())) {
            return ALL;
        }
        return rule.equals(DSL.falseCondition()) ? NONE : PART;
    }
}
