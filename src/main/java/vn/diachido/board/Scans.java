package vn.diachido.board;

/** Counts scans of boards; it never holds a visitor up. */
public interface Scans {

    /** Takes note of a scan, unless nothing more can be noted just now. */
    void note(Visit visit);

    /** Writes what was noted so far. */
    void flush();
}
