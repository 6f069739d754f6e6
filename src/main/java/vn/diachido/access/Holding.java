package vn.diachido.access;

import java.time.LocalDate;

/** What a feature keeps about persons: each says how it is shown to its person, and how it goes. */
public interface Holding {

    /** Its name among all that is kept. */
    String name();

    /** All that is kept about an account, a JSON array; asked under trust. */
    String json(long account);

    /** Leaves nothing that tells who the person was; asked under trust, and more than once. */
    void erase(long account);

    /** Lets go what is kept longer than it may be; asked under trust, once a day. */
    default void letGo(LocalDate today) {}
}
