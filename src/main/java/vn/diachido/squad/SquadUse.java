package vn.diachido.squad;

import java.time.LocalDate;

/** What squads do: a feature says of which it knows that they were at work. */
public interface SquadUse {

    /** Was a squad at work after a day? */
    boolean isAtWorkAfter(long squad, LocalDate day);

    /** Was a squad at work before a day? */
    boolean isAtWorkBefore(long squad, LocalDate day);
}
