package vn.diachido.command.health;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.MessageSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.command.health.KnownSetting.Display;
import vn.diachido.command.health.KnownSetting.Group;

/** Tells administrators by which settings the server runs. */
@Controller
class SettingsController {

    /** The names are those of the API. */
    enum Source {
        USUAL,
        ENVIRONMENT,
        COMMAND_LINE,
        FILE
    }

    record Setting(
            String name,
            Group group,
            String about,
            @Nullable String value,
            boolean hidden,
            Source source) {}

    private static final String OWN_FILE = "application.yml";

    private final ConfigurableEnvironment environment;
    private final MessageSource messages;

    SettingsController(ConfigurableEnvironment environment, MessageSource messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @QueryMapping
    List<Setting> settings(Locale language) {
        return KnownSetting.ALL.stream().map(known -> setting(known, language)).toList();
    }

    private Setting setting(KnownSetting known, Locale language) {
        Source source = source(known);
        String said = said(known);
        String value = said == null ? known.usual() : said;
        boolean hidden = known.display() == Display.NOTHING && !value.isEmpty();
        return new Setting(
                known.variable(),
                known.group(),
                messages.getMessage("setting." + known.variable(), null, language),
                hidden || value.isEmpty() ? null : shown(known, value),
                hidden,
                source);
    }

    /** A password may stand behind the question mark, or before the host. */
    private static String shown(KnownSetting known, String value) {
        return known.display() == Display.ADDRESS
                ? value.replaceFirst("[?].*", "").replaceFirst("//[^/]*@", "//")
                : value;
    }

    private @Nullable String said(KnownSetting known) {
        Object value = find(known, ConfigurationPropertySources.get(environment));
        return value == null
                ? null
                : environment.resolvePlaceholders(String.valueOf(value)).strip();
    }

    private static @Nullable Object find(
            KnownSetting known, Iterable<ConfigurationPropertySource> sources) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(known.property());
        for (ConfigurationPropertySource source : sources) {
            var property = source.getConfigurationProperty(name);
            if (property != null) {
                return property.getValue();
            }
        }
        return null;
    }

    private Source source(KnownSetting known) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(known.property());
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.getConfigurationProperty(name) != null) {
                return of(source);
            }
        }
        return Source.USUAL;
    }

    private static Source of(ConfigurationPropertySource source) {
        String from =
                source.getUnderlyingSource() instanceof PropertySource<?> named
                        ? named.getName()
                        : "";
        if (from.equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
            return Source.ENVIRONMENT;
        }
        boolean file = from.startsWith("Config resource");
        if (file) {
            return from.contains("class path") && from.contains(OWN_FILE)
                    ? Source.USUAL
                    : Source.FILE;
        }
        return Source.COMMAND_LINE;
    }
}
