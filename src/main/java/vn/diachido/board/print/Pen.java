package vn.diachido.board.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.diachido.address.QrSymbol;

/** Draws on a page in millimetres from its upper left corner. */
final class Pen {

    static final Color RED = new Color(0xb0, 0x00, 0x20);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double THOUSANDTHS = 1000;
    private static final int STAR_CORNERS = 10;
    private static final double STAR_INNER = 0.382;

    private final PDPageContentStream page;
    private final double pageHeight;

    Pen(PDPageContentStream page, double pageHeight) {
        this.page = page;
        this.pageHeight = pageHeight;
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }

    private float up(double y) {
        return points(pageHeight - y);
    }

    /** Width of a line of text in millimetres; the size, too, is in millimetres. */
    static double width(PDFont font, double size, String text) throws IOException {
        return font.getStringWidth(text) / THOUSANDTHS * size;
    }

    /** A line with its base at y. */
    void text(double x, double y, PDFont font, double size, Color colour, String line)
            throws IOException {
        page.setNonStrokingColor(colour);
        page.beginText();
        page.setFont(font, points(size));
        page.newLineAtOffset(points(x), up(y));
        page.showText(line);
        page.endText();
    }

    void centred(double x, double y, PDFont font, double size, Color colour, String line)
            throws IOException {
        text(x - width(font, size, line) / 2, y, font, size, colour, line);
    }

    /** Words in lines no wider than a width; a word that is wider stands alone. */
    static List<String> lines(PDFont font, double size, double width, String text)
            throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, size, longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** The greatest size, down from one, at which a text has at most so many lines of a width. */
    static double fitting(PDFont font, double size, double width, int most, String text)
            throws IOException {
        double fitting = size;
        while (fitting > 1 && !fits(font, fitting, width, most, text)) {
            fitting *= 0.95;
        }
        return fitting;
    }

    private static boolean fits(PDFont font, double size, double width, int most, String text)
            throws IOException {
        List<String> lines = lines(font, size, width, text);
        for (String line : lines) {
            if (width(font, size, line) > width) {
                return false;
            }
        }
        return lines.size() <= most;
    }

    /** The symbol with its quiet zone in a square. */
    void symbol(double x, double y, double side, QrSymbol symbol) throws IOException {
        int modules = symbol.modules() + 2 * QrSymbol.QUIET_ZONE_MODULES;
        double module = side / modules;
        box(x, y, side, side, Color.WHITE);
        page.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < symbol.modules(); row++) {
            for (QrSymbol.Run run : symbol.runs(row)) {
                page.addRect(
                        points(x + (QrSymbol.QUIET_ZONE_MODULES + run.start()) * module),
                        up(y + (QrSymbol.QUIET_ZONE_MODULES + row + 1) * module),
                        points(run.length() * module),
                        points(module));
            }
        }
        page.fill();
    }

    void box(double x, double y, double width, double height, Color colour) throws IOException {
        page.setNonStrokingColor(colour);
        page.addRect(points(x), up(y + height), points(width), points(height));
        page.fill();
    }

    /** A white star on a red square: the logo. */
    void logo(double x, double y, double side) throws IOException {
        box(x, y, side, side, RED);
        page.setNonStrokingColor(Color.WHITE);
        for (int corner = 0; corner < STAR_CORNERS; corner++) {
            double radius = side * 0.38 * (corner % 2 == 0 ? 1 : STAR_INNER);
            double angle = -Math.PI / 2 + corner * Math.PI / 5;
            float px = points(x + side / 2 + radius * Math.cos(angle));
            float py = up(y + side / 2 + radius * Math.sin(angle));
            if (corner == 0) {
                page.moveTo(px, py);
            } else {
                page.lineTo(px, py);
            }
        }
        page.closePath();
        page.fill();
    }
}
