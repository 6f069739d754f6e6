package vn.diachido.board.print;

/** What is printed; the names are those of the database and of the API. Sizes in millimetres. */
enum PrintFormat {
    /** Three by eight labels of 70 × 37 mm. */
    LABELS_A4(210, 297, 3, 8),
    BOARD_A5(148, 210, 1, 1),
    BOARD_60X40(600, 400, 1, 1);

    private final double width;
    private final double height;
    private final int columns;
    private final int rows;

    PrintFormat(double width, double height, int columns, int rows) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    int columns() {
        return columns;
    }

    /** How many stand on a page. */
    int perPage() {
        return columns * rows;
    }
}
