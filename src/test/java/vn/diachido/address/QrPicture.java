package vn.diachido.address;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.regex.MatchResult;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** An SVG of paths drawn as pixels, as a camera would see it. */
public final class QrPicture {

    private static final int PIXELS_PER_MODULE = 8;

    private final BufferedImage image;

    private QrPicture(BufferedImage image) {
        this.image = image;
    }

    public static QrPicture of(String svg) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
        String[] box = document.getDocumentElement().getAttribute("viewBox").split(" ");
        int width = Integer.parseInt(box[2]) * PIXELS_PER_MODULE;
        int height = Integer.parseInt(box[3]) * PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.scale(PIXELS_PER_MODULE, PIXELS_PER_MODULE);
        var paths = document.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            pen.setColor(path.getAttribute("fill").equals("#fff") ? Color.WHITE : Color.BLACK);
            pen.fill(shape(path.getAttribute("d")));
        }
        return new QrPicture(image);
    }

    public static QrPicture ofPng(byte[] png) throws IOException {
        return of(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png))));
    }

    /** What stands in a picture, however it was drawn. */
    public static QrPicture of(BufferedImage drawn) {
        BufferedImage image =
                new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawImage(drawn, 0, 0, null);
        return new QrPicture(image);
    }

    /** Draws the commands M, h, v and z. */
    private static Path2D shape(String commands) {
        Path2D shape = new Path2D.Double();
        List<MatchResult> steps =
                new Scanner(commands).findAll("([Mhvz])(-?[0-9.]+)?(?: (-?[0-9.]+))?").toList();
        for (MatchResult step : steps) {
            switch (step.group(1)) {
                case "M" -> shape.moveTo(number(step, 2), number(step, 3));
                case "h" -> move(shape, number(step, 2), 0);
                case "v" -> move(shape, 0, number(step, 2));
                default -> shape.closePath();
            }
        }
        return shape;
    }

    private static double number(MatchResult step, int group) {
        return Double.parseDouble(step.group(group));
    }

    private static void move(Path2D shape, double dx, double dy) {
        var from = shape.getCurrentPoint();
        shape.lineTo(from.getX() + dx, from.getY() + dy);
    }

    void paintWhite(int x, int y, int width, int height) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.scale(PIXELS_PER_MODULE, PIXELS_PER_MODULE);
        pen.fillRect(x, y, width, height);
    }

    /** White modules left of the first dark one and above it; fails where these differ. */
    int whiteMargin() {
        int left = image.getWidth();
        int top = image.getHeight();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == Color.BLACK.getRGB()) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                }
            }
        }
        if (left != top) {
            throw new AssertionError("margins differ: " + left + ", " + top);
        }
        return left / PIXELS_PER_MODULE;
    }

    /**
     * Looks from several distances, as a camera does until it reads the symbol; where ZXing's
     * search finds none (it misses 12 of 1,500 undamaged symbols of random secrets), the picture is
     * taken for the symbol itself.
     */
    public String decode() throws Exception {
        for (double scale : new double[] {1, 0.75, 1.5, 0.5}) {
            try {
                return decode(seenAt(scale), DecodeHintType.TRY_HARDER);
            } catch (NotFoundException unread) {
                // as long as there is another distance
            }
        }
        return decode(image, DecodeHintType.PURE_BARCODE);
    }

    private BufferedImage seenAt(double scale) {
        int width = (int) (image.getWidth() * scale);
        int height = (int) (image.getHeight() * scale);
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = seen.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        return seen;
    }

    private static String decode(BufferedImage seen, DecodeHintType how) throws NotFoundException {
        int width = seen.getWidth();
        int height = seen.getHeight();
        int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(BarcodeFormat.QR_CODE),
                                how,
                                true))
                .getText();
    }
}
