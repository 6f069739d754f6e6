package vn.diachido.command;

import java.util.function.Consumer;

/** What an empty database is filled with before it is served for the first time. */
public interface DemonstrationData {

    /** Whether the database holds nothing yet. */
    boolean isNeeded();

    /**
     * Loads all of it, in one transaction.
     *
     * @param progress is told each step in a few words
     */
    void load(Consumer<String> progress);
}
