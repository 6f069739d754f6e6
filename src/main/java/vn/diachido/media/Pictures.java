package vn.diachido.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Mistake;

/**
 * Makes pictures anew: only what is seen goes on, turned upright; places, names of cameras and
 * whatever else a file carries stay behind.
 */
@Component
class Pictures {

    /** Widths in pixels for telephones, pages and whole screens. */
    private static final List<Integer> WIDTHS = List.of(320, 960, 1920);

    /** Fewer are no picture, more are a flood: 64 megapixels. */
    private static final long MOST_PIXELS = 64_000_000;

    private static final int MOST_ON_A_SIDE = 30_000;
    private static final double QUALITY = 0.82;
    private static final String JPEG = "JPEG";
    private static final Map<String, String> TYPES =
            Map.of(JPEG, "image/jpeg", "PNG", "image/png", "WEBP", "image/webp");

    /**
     * A picture in its sizes, the smallest first; none is wider than what came.
     *
     * @param declared what the sender says it is; null where nothing is said
     * @throws Mistake where it is no picture, or is another than is said, or too big
     */
    synchronized List<Rendition> read(byte[] bytes, @Nullable String declared) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in, declared);
            try {
                return renditions(upright(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Mistake("BROKEN_IMAGE", "file");
        }
    }

    private static ImageReader reader(ImageInputStream in, @Nullable String declared)
            throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            String type = TYPES.get(reader.getFormatName().toUpperCase(Locale.ROOT));
            if (type == null) {
                reader.dispose();
                continue;
            }
            if (declared != null && !declared.equals(type)) {
                throw new Mistake("OTHER_TYPE", "file", declared, type);
            }
            // What is not seen may be a flood too: of a PNG it is not even unpacked.
            reader.setInput(in, false, !isJpeg(reader));
            return reader;
        }
        throw new Mistake("NO_IMAGE", "file");
    }

    /** As it should be seen, on white, at most twice as wide as is needed. */
    private static BufferedImage upright(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_ON_A_SIDE
                || height > MOST_ON_A_SIDE
                || (long) width * height > MOST_PIXELS) {
            throw new Mistake("TOO_MANY_PIXELS", "file", MOST_PIXELS / 1_000_000);
        }
        int step = Math.max(1, Math.max(width, height) / (2 * WIDTHS.getLast()));
        ImageReadParam taken = reader.getDefaultReadParam();
        taken.setSourceSubsampling(step, step, 0, 0);
        @Nullable Orientation orientation = orientation(reader);
        BufferedImage read = onWhite(reader.read(0, taken));
        return orientation == null
                ? read
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(read);
    }

    /** How a camera was held; only JPEG says it. */
    private static @Nullable Orientation orientation(ImageReader reader) throws IOException {
        return isJpeg(reader) ? ExifUtils.getExifOrientation(reader, 0) : null;
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase(JPEG);
    }

    private static BufferedImage onWhite(BufferedImage read) {
        BufferedImage white =
                new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = white.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, read.getWidth(), read.getHeight());
        paint.drawImage(read, 0, 0, null);
        paint.dispose();
        return white;
    }

    private static List<Rendition> renditions(BufferedImage image) throws IOException {
        List<Rendition> sizes = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width < image.getWidth()) {
                sizes.add(jpeg(Thumbnails.of(image).width(width).asBufferedImage()));
            }
        }
        if (image.getWidth() <= WIDTHS.getLast()) {
            sizes.add(jpeg(image));
        }
        return sizes;
    }

    private static Rendition jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return new Rendition(image.getWidth(), image.getHeight(), "image/jpeg", out.toByteArray());
    }
}
