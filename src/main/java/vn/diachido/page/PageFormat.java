package vn.diachido.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The forms in which the page of a site can be had, at one address; the first is the usual. */
enum PageFormat {
    HTML("text/html"),
    JSON_LD("application/ld+json"),
    GEO_JSON("application/geo+json");

    private final MediaType type;

    PageFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /** What an Accept header prefers; HTML for one that is missing or names nothing of ours. */
    static PageFormat choose(@Nullable String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(wanted -> wanted.getQualityValue() > 0)
                    .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                    .flatMap(wanted -> of(wanted).stream())
                    .findFirst()
                    .orElse(HTML);
        } catch (InvalidMediaTypeException e) {
            return HTML;
        }
    }

    private static Optional<PageFormat> of(MediaType wanted) {
        if (wanted.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
            return Optional.of(JSON_LD);
        }
        return Stream.of(values()).filter(format -> wanted.includes(format.type)).findFirst();
    }
}
