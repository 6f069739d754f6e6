package vn.diachido.board.life;

/**
 * What somebody found who looked at a board; the names are those of the database and of the API.
 */
enum BoardFinding {
    FINE,
    UNREADABLE,
    MISSING,
    WRONG_CODE
}
