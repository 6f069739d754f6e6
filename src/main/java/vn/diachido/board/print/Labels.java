package vn.diachido.board.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import vn.diachido.address.QrSymbol;

/** A label of 70 × 37 mm: the code at the left, words at its right. */
final class Labels {

    static final double WIDTH = 70;
    static final double HEIGHT = 37;
    private static final double MARGIN = 3;
    private static final double SYMBOL = 31;
    private static final double TEXT_WIDTH = WIDTH - SYMBOL - 2 * MARGIN;

    private Labels() {}

    /** Draws one at a place of a sheet, counted from 0, row by row. */
    static void draw(Pen pen, Fonts fonts, PrintWords words, Print print, Sign sign, int place)
            throws IOException {
        double left = place % print.format().columns() * WIDTH;
        double top = place / print.format().columns() * HEIGHT;
        pen.symbol(left + 2, top + MARGIN, SYMBOL, QrSymbol.of(print.link(sign)));
        double x = left + SYMBOL + MARGIN;
        double y = top + 7;
        String name = words.name(sign);
        double size = Pen.fitting(fonts.bold(), 3.4, TEXT_WIDTH, 3, name);
        List<String> lines = Pen.lines(fonts.bold(), size, TEXT_WIDTH, name);
        for (String line : lines) {
            pen.text(x, y, fonts.bold(), size, Color.BLACK, line);
            y += size * 1.25;
        }
        small(pen, fonts, x, top + 21, 3.2, sign.code().grouped());
        small(pen, fonts, x, top + 25, 2.2, words.typed(print));
        small(pen, fonts, x, top + 28.5, 2.2, words.number(sign));
        small(pen, fonts, x, top + 32, 2.2, words.owner(print));
    }

    private static void small(Pen pen, Fonts fonts, double x, double y, double size, String line)
            throws IOException {
        if (!line.isEmpty()) {
            double fitting = Pen.fitting(fonts.regular(), size, TEXT_WIDTH, 1, line);
            pen.text(x, y, fonts.regular(), fitting, Color.BLACK, line);
        }
    }
}
