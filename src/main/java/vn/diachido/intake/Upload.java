package vn.diachido.intake;

import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.ImportRefused;

/** A file that was sent. It lies in memory for one request and is kept nowhere. */
final class Upload extends ByteArrayResource {

    private static final Set<String> ENDINGS =
            Set.of("csv", "tsv", "txt", "xlsx", "xls", "geojson", "json");

    private final String ending;

    /**
     * @param name what the sender calls it; only its ending is used
     */
    Upload(byte[] content, String name) {
        super(content);
        ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(ending)) {
            throw new ImportRefused(
                    "FILE_KIND_UNKNOWN",
                    "the name must end with .csv, .tsv, .txt, .xlsx, .xls, .geojson or .json");
        }
    }

    /** The name under which a mapping speaks of it. */
    @Override
    public String getFilename() {
        return "file." + ending;
    }

    /** Beside it lies only itself: no mapping reads any file of this machine. */
    @Override
    public Resource createRelative(String path) {
        return this;
    }
}
