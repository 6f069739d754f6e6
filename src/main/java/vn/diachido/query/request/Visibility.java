package vn.diachido.query.request;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** How much of an entity somebody may see. */
public enum Visibility {
    ALL,
    /** As the rule says: by area, or what is their own. */
    PART,
    NONE;

    /** What a rule comes to. */
    public static Visibility of(Condition rule) {
        if (rule.equals(DSL.trueCondition()) || rule.equals(DSL.noCondition())) {
            return ALL;
        }
        return rule.equals(DSL.falseCondition()) ? NONE : PART;
    }

    /** Rows of one rule or another; plainly all or none where the rules say so. */
    public static Condition any(Condition... rules) {
        Condition any = DSL.falseCondition();
        for (Condition rule : rules) {
            if (of(rule) == ALL) {
                return rule;
            }
            if (of(rule) == PART) {
                any = of(any) == NONE ? rule : any.or(rule);
            }
        }
        return any;
    }
}
