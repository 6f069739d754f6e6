package vn.diachido.unit.importer;

import java.util.Optional;
import vn.diachido.exchange.RowRejected;

/** Levels of administration, the highest first. */
enum UnitLevel {
    PROVINCE(2),
    DISTRICT(3),
    COMMUNE(5),
    /** Codes of hamlets have no fixed length. */
    HAMLET(0);

    private final int codeLength;

    UnitLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /** The level whose codes have this length. */
    static Optional<UnitLevel> ofCode(String code) {
        for (UnitLevel level : values()) {
            if (level.codeLength == code.length() && level != HAMLET) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Gives a code back the zeros that a spreadsheet took from it. */
    String pad(String code) {
        if (this == HAMLET) {
            return code;
        }
        if (code.length() > codeLength || !code.chars().allMatch(Character::isDigit)) {
            throw new RowRejected(
                    "CODE_BROKEN", "a code of this level has " + codeLength + " digits", code);
        }
        return "0".repeat(codeLength - code.length()) + code;
    }

    boolean isAbove(UnitLevel other) {
        return ordinal() < other.ordinal();
    }
}
