package vn.diachido.access.account;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Vietnam. */
final class Today {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    static LocalDate is() {
        return LocalDate.now(ZONE);
    }
}
