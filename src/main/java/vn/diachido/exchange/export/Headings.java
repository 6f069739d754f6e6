package vn.diachido.exchange.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What exports and their columns are called; by their names in the API where nothing is said. */
@Component
class Headings {

    private final MessageSource messages;

    Headings(MessageSource messages) {
        this.messages = messages;
    }

    String title(String export, Locale locale) {
        return message("export." + export, export, locale);
    }

    String credit(Locale locale) {
        return message("export.credit", "credit", locale);
    }

    List<String> of(Exportable<?> exportable, Locale locale) {
        String type = exportable.model().type();
        return exportable.columns().stream()
                .map(column ->
                        message(
                                "column." + type + "." + column.path(),
                                message("column." + column.path(), column.path(), locale),
                                locale))
                .toList();
    }

    private String message(String key, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale));
    }
}
