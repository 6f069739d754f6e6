package vn.diachido.outreach.importer;

import java.time.LocalDate;

/** Finds what a row names; what cannot be found, or is not the only one, rejects the row. */
interface NamedThings {

    /** A unit by its code on a day. */
    long unit(String code, String level, LocalDate day);

    /** A squad by its name on a day; of several the one in the unit, or whose unit holds it. */
    long squad(String name, long unit, LocalDate day);

    /** A campaign by its name on a day; of several that of the unit, or of one that holds it. */
    long campaign(String name, long unit, LocalDate day);

    /** A hamlet by its name in a unit on a day. */
    long hamlet(String name, long unit, LocalDate day);
}
