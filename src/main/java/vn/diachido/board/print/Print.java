package vn.diachido.board.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was printed.
 *
 * @param address the public address that the codes begin with
 * @param startAt which place of the first sheet is the first that is used, from 1 on
 * @param owner whose the boards are, as it stands on them
 */
record Print(
        PrintFormat format, String address, int startAt, @Nullable String owner, List<Sign> signs) {

    /** What the QR code of a board holds. */
    String link(Sign sign) {
        return address + sign.code().path();
    }

    /** The address as people type it. */
    String host() {
        return address.substring(address.indexOf("//") + 2);
    }
}
