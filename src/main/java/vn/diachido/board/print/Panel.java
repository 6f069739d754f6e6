package vn.diachido.board.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import vn.diachido.address.QrSymbol;

/**
 * A board that fills a page. The module of its code is more than two millimetres wide.
 *
 * @param x left edge of the words, in millimetres
 * @param width of the words
 * @param head base of the first line of the name
 * @param foot base of the line with the code
 * @param size of the name at most
 */
record Panel(
        double symbolX,
        double symbolY,
        double symbol,
        double x,
        double width,
        double logoY,
        double head,
        double foot,
        double size) {

    private static final int NAME_LINES = 3;

    static Panel of(PrintFormat format) {
        return format == PrintFormat.BOARD_A5
                ? new Panel(24, 62, 100, 10, 128, 10, 34, 172, 10)
                : new Panel(15, 25, 350, 380, 205, 30, 110, 270, 30);
    }

    void draw(Pen pen, Fonts fonts, PrintWords words, Print print, Sign sign) throws IOException {
        double middle = x + width / 2;
        pen.logo(middle - size * 0.7, logoY, size * 1.4);
        String name = words.name(sign);
        double nameSize = Pen.fitting(fonts.bold(), size, width, NAME_LINES, name);
        List<String> lines = Pen.lines(fonts.bold(), nameSize, width, name);
        double y = head;
        for (String line : lines) {
            pen.centred(middle, y, fonts.bold(), nameSize, Pen.RED, line);
            y += nameSize * 1.2;
        }
        pen.symbol(symbolX, symbolY, symbol, QrSymbol.of(print.link(sign)));
        double line = size * 0.55;
        centred(pen, fonts, middle, foot - line * 1.6, line, words.invitation());
        String code = sign.code().grouped();
        double codeSize = Pen.fitting(fonts.bold(), size * 1.1, width, 1, code);
        pen.centred(middle, foot + line, fonts.bold(), codeSize, Color.BLACK, code);
        centred(pen, fonts, middle, foot + line * 2.6, line, words.typed(print));
        centred(pen, fonts, middle, foot + line * 4, line, words.number(sign));
        centred(pen, fonts, middle, foot + line * 5.4, line, words.owner(print));
    }

    private void centred(Pen pen, Fonts fonts, double middle, double y, double most, String text)
            throws IOException {
        if (!text.isEmpty()) {
            double fitting = Pen.fitting(fonts.regular(), most, width, 1, text);
            pen.centred(middle, y, fonts.regular(), fitting, Color.BLACK, text);
        }
    }
}
