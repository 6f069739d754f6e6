package vn.diachido.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * Workbooks as offices keep them, whole in memory and therefore small: the header may stand below
 * titles, a cell that is merged over rows counts for each of them, and numbers are text as they are
 * typed, days as ISO 8601. Beside the columns of the header each row has {@link #SHEET}, and {@link
 * #SECTION} where a row of the table had one word only, such as the name of a squad above its
 * members.
 */
final class ExcelRows implements RowSource {

    static final String SHEET = "[sheet]";
    static final String SECTION = "[section]";

    private static final long MOST_BYTES = 20 << 20;
    private static final long MOST_UNPACKED_BYTES = 300 << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED_BYTES);
    }

    private final String file;
    private final List<ExcelTable> tables;

    ExcelRows(Resource resource, String file, @Nullable String sheet) {
        this.file = file;
        this.tables = read(resource, sheet);
        if (tables.isEmpty()) {
            throw new ImportRefused(
                    "FILE_EMPTY",
                    sheet == null
                            ? file + " has no sheet with a header row"
                            : file + " has no sheet " + sheet + " with a header row");
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        tables.forEach(table -> columns.addAll(table.columns()));
        columns.add(SHEET);
        columns.add(SECTION);
        return columns;
    }

    @Override
    public Optional<String> statedCrs() {
        return Optional.empty();
    }

    @Override
    public void forEach(Consumer<SourceRow> consumer) {
        tables.forEach(table -> table.forEach(nameOf(table), consumer));
    }

    private String nameOf(ExcelTable table) {
        return tables.size() == 1 ? file : file + " [" + table.sheet() + "]";
    }

    private List<ExcelTable> read(Resource resource, @Nullable String wanted) {
        try {
            if (resource.contentLength() > MOST_BYTES) {
                throw new ImportRefused(
                        "FILE_TOO_LARGE", file + " has more than " + MOST_BYTES + " bytes");
            }
            try (InputStream in = resource.getInputStream();
                    Workbook book = WorkbookFactory.create(in)) {
                return tables(book, wanted);
            }
        } catch (EncryptedDocumentException e) {
            throw new ImportRefused(
                    "FILE_LOCKED", file + " is protected by a password: save it without one", e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof ImportRefused refused) {
                throw refused;
            }
            throw new ImportRefused(
                    "FILE_UNREADABLE", file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private List<ExcelTable> tables(Workbook book, @Nullable String wanted) {
        List<ExcelTable> tables = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Sheet sheet = book.getSheetAt(i);
            boolean taken =
                    wanted == null
                            ? !book.isSheetHidden(i) && !book.isSheetVeryHidden(i)
                            : wanted.equals(Texts.clean(sheet.getSheetName()));
            if (taken) {
                ExcelTable.of(file, sheet).ifPresent(tables::add);
            }
        }
        return tables;
    }
}
