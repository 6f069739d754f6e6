package vn.diachido.board;

/** A board's life; the names are those of the database and of the API. */
public enum BoardState {
    ISSUED,
    PRINTED,
    INSTALLED,
    MOVED,
    DAMAGED,
    LOST,
    RETIRED
}
