package vn.diachido.address;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.web.util.HtmlUtils;

/** A QR symbol of error correction level Q (a quarter of it may be damaged) as SVG and PNG. */
public final class QrSymbol {

    /** Modules of white on each side that the standard asks for. */
    public static final int QUIET_ZONE_MODULES = 4;

    /** Smallest size of a module that reads well on a board, used as the size of the picture. */
    private static final int MODULE_MILLIMETRES = 2;

    private static final int PIXELS_PER_MODULE = 12;

    /** Room below the symbol for a line of text, in modules. */
    private static final int CAPTION_MODULES = 4;

    private final ByteMatrix modules;

    private QrSymbol(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The symbol that holds a text. */
    public static QrSymbol of(String text) {
        try {
            return new QrSymbol(Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR symbol: " + text, e);
        }
    }

    /**
     * An SVG document with quiet zone, dark on white.
     *
     * @param title what a screen reader says
     * @param caption a line drawn below the symbol; empty for none
     */
    public String toSvg(String title, String caption) {
        int width = modules.getWidth() + 2 * QUIET_ZONE_MODULES;
        int height = width + (caption.isEmpty() ? 0 : CAPTION_MODULES);
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%3$dmm" height="%4$dmm" role="img">
        <title>%5$s</title>
        <path fill="#fff" d="M0 0h%1$dv%2$dh-%1$dz"/>
        <path fill="#000" shape-rendering="crispEdges" d="%6$s"/>
        %7$s</svg>
        """
                .formatted(
                        width,
                        height,
                        width * MODULE_MILLIMETRES,
                        height * MODULE_MILLIMETRES,
                        HtmlUtils.htmlEscapeDecimal(title, "UTF-8"),
                        path(),
                        caption.isEmpty() ? "" : captionText(caption, width));
    }

    private static String captionText(String caption, int width) {
        return """
        <text x="%s" y="%d" font-family="sans-serif" font-size="2.6" text-anchor="middle" fill="#b00020">%s</text>
        """
                .formatted(width / 2.0, width + 2, HtmlUtils.htmlEscapeDecimal(caption, "UTF-8"));
    }

    /**
     * Dark modules side by side in a row.
     *
     * @param start counted from the first module, without the quiet zone
     */
    public record Run(int start, int length) {}

    /** Modules on each side, without the quiet zone. */
    public int modules() {
        return modules.getWidth();
    }

    /** The dark runs of a row, from left to right. */
    public List<Run> runs(int row) {
        List<Run> runs = new ArrayList<>();
        int x = 0;
        while (x < modules.getWidth()) {
            int end = endOfRun(x, row);
            if (modules.get(x, row) == 1) {
                runs.add(new Run(x, end - x));
            }
            x = end;
        }
        return runs;
    }

    /** A PNG picture with quiet zone, black on white. */
    public byte[] toPng() {
        int side = (modules() + 2 * QUIET_ZONE_MODULES) * PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        pen.scale(PIXELS_PER_MODULE, PIXELS_PER_MODULE);
        for (int y = 0; y < modules(); y++) {
            for (Run run : runs(y)) {
                pen.fillRect(
                        run.start() + QUIET_ZONE_MODULES, y + QUIET_ZONE_MODULES, run.length(), 1);
            }
        }
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** One rectangle for each run of dark modules in a row. */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules(); y++) {
            for (Run run : runs(y)) {
                appendRun(path, run.start(), y, run.length());
            }
        }
        return path.toString();
    }

    private int endOfRun(int x, int y) {
        int end = x + 1;
        while (end < modules.getWidth() && modules.get(end, y) == modules.get(x, y)) {
            end++;
        }
        return end;
    }

    private static void appendRun(StringBuilder path, int x, int y, int length) {
        path.append('M')
                .append(x + QUIET_ZONE_MODULES)
                .append(' ')
                .append(y + QUIET_ZONE_MODULES)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z');
    }
}
