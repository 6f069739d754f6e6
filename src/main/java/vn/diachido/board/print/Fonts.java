package vn.diachido.board.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Noto Sans, embedded in a document. */
record Fonts(PDFont regular, PDFont bold) {

    static Fonts in(PDDocument document) throws IOException {
        return new Fonts(
                load(document, "NotoSans-Regular.ttf"), load(document, "NotoSans-Bold.ttf"));
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("/board/" + name), name)) {
            return PDType0Font.load(document, file, true);
        }
    }
}
