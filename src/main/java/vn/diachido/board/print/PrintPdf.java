package vn.diachido.board.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;

/** A print as a PDF file. */
@Component
class PrintPdf {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PrintWords words;

    PrintPdf(PrintWords words) {
        this.words = words;
    }

    byte[] of(Print print) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setLanguage("vi");
            document.getDocumentInformation().setTitle("Địa Chỉ Đỏ");
            Fonts fonts = Fonts.in(document);
            int perPage = print.format().perPage();
            int first = print.startAt() - 1;
            for (int from = 0; from < first + print.signs().size(); from += perPage) {
                page(document, fonts, print, first, from);
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param first how many places of the first sheet stay empty
     * @param from how many places stand on the sheets before
     */
    private void page(PDDocument document, Fonts fonts, Print print, int first, int from)
            throws IOException {
        PrintFormat format = print.format();
        PDPage page =
                new PDPage(
                        new PDRectangle(
                                (float) (format.width() * POINTS_PER_MILLIMETRE),
                                (float) (format.height() * POINTS_PER_MILLIMETRE)));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            Pen pen = new Pen(content, format.height());
            for (int place = 0; place < format.perPage(); place++) {
                int index = from + place - first;
                if (index >= 0 && index < print.signs().size()) {
                    Sign sign = print.signs().get(index);
                    if (format == PrintFormat.LABELS_A4) {
                        Labels.draw(pen, fonts, words, print, sign, place);
                    } else {
                        Panel.of(format).draw(pen, fonts, words, print, sign);
                    }
                }
            }
        }
    }
}
