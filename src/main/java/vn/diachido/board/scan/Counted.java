package vn.diachido.board.scan;

import java.time.LocalDate;

/** Scans that are counted together until they are written. */
record Counted(LocalDate day, String code, String language) {}
