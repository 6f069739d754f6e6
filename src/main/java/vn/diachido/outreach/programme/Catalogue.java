package vn.diachido.outreach.programme;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.outreach.tables.records.IndicatorRecord;
import vn.diachido.database.jooq.outreach.tables.records.PlatformRecord;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.PlainText;
import vn.diachido.outreach.Typed;
import vn.diachido.outreach.programme.ProgrammeMutations.SaveIndicatorInput;
import vn.diachido.outreach.programme.ProgrammeMutations.SavePlatformInput;

/**
 * Platforms and indicators. What one measures, and whether it may be added, is said once for ever.
 */
@Component
class Catalogue {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int KEY_LENGTH = 60;
    private static final int NAME_LENGTH = 200;
    private static final int UNIT_LENGTH = 40;

    private final ProgrammeRepository rows;

    Catalogue(ProgrammeRepository rows) {
        this.rows = rows;
    }

    long save(SavePlatformInput input) {
        String name = Typed.line(input.name(), "name", NAME_LENGTH);
        PlatformRecord platform = rows.platform(key(input.key()));
        if (rows.isNamed(name, platform.getKey())) {
            throw new Mistake("NAME_TAKEN", "name");
        }
        platform.setName(name);
        platform.setKind(input.kind());
        platform.setWithdrawn(input.withdrawn());
        return rows.store(platform);
    }

    long save(SaveIndicatorInput input) {
        IndicatorRecord indicator = rows.indicator(key(input.key()));
        boolean known = indicator.getId() != null;
        if (known
                && !(input.measure().equals(indicator.getMeasure())
                        && input.addable().equals(indicator.getAddable()))) {
            throw new Mistake("MEASURE_SAID", "measure");
        }
        if (!fits(input.measure(), input.addable())) {
            throw new Mistake("MEASURE_NOT_ADDABLE", "addable");
        }
        indicator.setName(Typed.line(input.name(), "name", NAME_LENGTH));
        indicator.setNameEn(PlainText.optional(input.nameEn(), "nameEn", NAME_LENGTH));
        indicator.setMeasure(input.measure());
        indicator.setUnitOfMeasure(Typed.line(input.unitOfMeasure(), "unitOfMeasure", UNIT_LENGTH));
        indicator.setAddable(input.addable());
        indicator.setWithdrawn(input.withdrawn());
        return rows.store(indicator);
    }

    /** Shares are never added, and persons not over time. */
    private static boolean fits(String measure, String addable) {
        return switch (measure) {
            case "SHARE" -> addable.equals("NEVER");
            case "PERSONS" -> Set.of("UNITS", "NEVER").contains(addable);
            default -> true;
        };
    }

    private static String key(String key) {
        if (key.length() > KEY_LENGTH || !KEY.matcher(key).matches()) {
            throw new Mistake("BAD_KEY", "key", KEY_LENGTH);
        }
        return key;
    }
}
