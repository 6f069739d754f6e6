package vn.diachido.exchange;

import static java.util.Comparator.comparingInt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/**
 * CSV in UTF-8, with or without a byte order mark, cells parted by comma, semicolon or tab; titles
 * above the header are passed over.
 */
final class CsvRows implements RowSource {

    private static final List<String> MARKS = List.of(",", ";", "\t");

    private final Resource resource;
    private final String file;
    private final CSVFormat format;
    private final List<String> header;
    private final long headerRow;

    CsvRows(Resource resource, String file) {
        this.resource = resource;
        this.file = file;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter()).get();
        List<List<String>> first = firstRows();
        int top = Math.max(0, HeaderRow.of(first));
        this.headerRow = top + 1L;
        this.header = first.isEmpty() ? List.of() : first.get(top);
        checkHeader();
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(header);
    }

    @Override
    public Optional<String> statedCrs() {
        return Optional.empty();
    }

    @Override
    public void forEach(Consumer<SourceRow> consumer) {
        parse(parser -> {
            for (CSVRecord row : parser) {
                if (row.getRecordNumber() > headerRow && !isBlank(row)) {
                    consumer.accept(toRow(row));
                }
            }
        });
    }

    private SourceRow toRow(CSVRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            String value = Texts.clean(row.get(i));
            if (!value.isEmpty()) {
                values.put(header.get(i), value);
            }
        }
        return new SourceRow(file, row.getRecordNumber(), values, SourceRow.GeometrySource.NONE);
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private List<List<String>> firstRows() {
        List<List<String>> rows = new ArrayList<>();
        parse(parser -> {
            for (CSVRecord row : parser) {
                rows.add(row.stream().map(Texts::clean).toList());
                if (rows.size() == HeaderRow.DEPTH) {
                    break;
                }
            }
        });
        return rows;
    }

    private void checkHeader() {
        for (String name : header) {
            if (header.indexOf(name) != header.lastIndexOf(name) && !name.isEmpty()) {
                throw new ImportRefused(
                        "COLUMN_TWICE", file + ": two columns are called \"" + name + "\"");
            }
        }
        if (header.isEmpty()) {
            throw new ImportRefused("FILE_EMPTY", file + " has no header row");
        }
    }

    private void parse(Consumer<CSVParser> consumer) {
        try (Reader reader = open();
                CSVParser parser = CSVParser.parse(reader, format)) {
            consumer.accept(parser);
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(new IOException(e.getMessage(), e.getCause()));
        }
    }

    private ImportRefused unreadable(IOException cause) {
        if (cause instanceof CharacterCodingException
                || cause.getCause() instanceof CharacterCodingException) {
            return new ImportRefused(
                    "NOT_UTF8", file + " is not UTF-8: save it again as \"CSV UTF-8\"", cause);
        }
        return new ImportRefused(
                "FILE_UNREADABLE", file + " cannot be read: " + cause.getMessage(), cause);
    }

    private BufferedReader open() throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                resource.getInputStream(),
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static boolean isParted(String line) {
        return MARKS.stream().anyMatch(line::contains);
    }

    private String delimiter() {
        try (BufferedReader reader = open()) {
            String parted =
                    reader.lines()
                            .limit(HeaderRow.DEPTH)
                            .filter(CsvRows::isParted)
                            .findFirst()
                            .orElse("");
            return MARKS.stream()
                    .max(comparingInt(mark -> parted.split(mark, -1).length))
                    .orElseThrow();
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
    }
}
