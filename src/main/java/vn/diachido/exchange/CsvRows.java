package vn.diachido.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** CSV in UTF-8, with or without a byte order mark, cells parted by comma, semicolon or tab. */
final class CsvRows implements RowSource {

    private final Resource resource;
    private final String file;
    private final CSVFormat format;
    private final List<String> header;

    CsvRows(Resource resource, String file) {
        this.resource = resource;
        this.file = file;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter()).get();
        this.header = readHeader();
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
                if (row.getRecordNumber() > 1 && !isBlank(row)) {
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

    private List<String> readHeader() {
        List<String> names = new ArrayList<>();
        parse(parser -> {
            for (CSVRecord row : parser) {
                row.forEach(cell -> names.add(Texts.clean(cell)));
                break;
            }
        });
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name) && !name.isEmpty()) {
                throw new ImportRefused(
                        "COLUMN_TWICE", file + ": two columns are called \"" + name + "\"");
            }
        }
        if (names.isEmpty()) {
            throw new ImportRefused("FILE_EMPTY", file + " has no header row");
        }
        return names;
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

    private String delimiter() {
        try (BufferedReader reader = open()) {
            String first = Optional.ofNullable(reader.readLine()).orElse("");
            return List.of(",", ";", "\t").stream()
                    .max(Comparator.comparingInt(mark -> first.split(mark, -1).length))
                    .orElseThrow();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
