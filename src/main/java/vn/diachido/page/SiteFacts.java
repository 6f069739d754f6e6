package vn.diachido.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.diachido.graphql.Calendar;
import vn.diachido.page.SitePage.Facts;
import vn.diachido.page.SitePage.PositionText;
import vn.diachido.page.SitePage.RankLine;
import vn.diachido.page.SitePage.SourceLink;
import vn.diachido.page.SiteView.RankingView;

/** What is known of a site, in the words of a language. */
@Component
class SiteFacts {

    /** Streets have names there. */
    private static final double MAP_ZOOM = 14;

    private final MessageSource messages;
    private final PeriodWords periods;
    private final HoursWords hours;

    SiteFacts(MessageSource messages, PeriodWords periods, HoursWords hours) {
        this.messages = messages;
        this.periods = periods;
        this.hours = hours;
    }

    Facts of(SiteView site, PageTongue tongue) {
        Locale locale = tongue.page().locale();
        String period = site.period();
        String opening = site.openingHours();
        return new Facts(
                period == null ? null : periods.of(period, locale),
                site.rankings().reversed().stream().map(rank -> rank(rank, locale)).toList(),
                opening == null ? List.of() : hours.of(opening, locale),
                link(webAddress(site.website())),
                position(site, tongue.page()),
                sources(site));
    }

    private RankLine rank(RankingView ranking, Locale locale) {
        LocalDate last = ranking.validTo();
        return new RankLine(
                "rank." + ranking.rank(),
                ranking.decision(),
                days(ranking.validFrom(), last, locale),
                last != null && last.isBefore(Calendar.today()));
    }

    private @Nullable String days(
            @Nullable LocalDate first, @Nullable LocalDate last, Locale locale) {
        String from = first == null ? null : day(first, locale);
        String to = last == null ? null : day(last, locale);
        if (from == null) {
            return to == null ? null : say("site.days.to", locale, to);
        }
        return to == null
                ? say("site.days.from", locale, from)
                : say("site.days.between", locale, from, to);
    }

    private String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(say("site.day", locale), locale).format(day);
    }

    /** Those that are stated, and the page it was imported from where that is none of them. */
    private static List<SourceLink> sources(SiteView site) {
        List<SourceLink> stated =
                site.sources().stream()
                        .map(source ->
                                new SourceLink(
                                        source.title(),
                                        text(webAddress(source.url())),
                                        source.publisher()))
                        .toList();
        SourceLink imported = link(webAddress(site.sourceUrl()));
        if (imported == null
                || stated.stream()
                        .anyMatch(link -> Objects.equals(link.address(), imported.address()))) {
            return stated;
        }
        return Stream.concat(stated.stream(), Stream.of(imported)).toList();
    }

    /** Named by its host. */
    private static @Nullable SourceLink link(@Nullable URI address) {
        return address == null ? null : new SourceLink(address.getHost(), address.toString(), null);
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private @Nullable PositionText position(SiteView site, PageLanguage language) {
        Double longitude = site.longitude();
        Double latitude = site.latitude();
        if (longitude == null || latitude == null) {
            return null;
        }
        Locale locale = language.locale();
        String text =
                "%s, %s"
                        .formatted(
                                degrees(latitude, "north", "south", locale),
                                degrees(longitude, "east", "west", locale));
        String geoUri = String.format(Locale.ROOT, "geo:%.6f,%.6f", latitude, longitude);
        String mapPath =
                String.format(
                        Locale.ROOT,
                        "/?layer=sites&id=%s&view=%.2f/%.4f/%.4f&lang=%s",
                        site.id(),
                        MAP_ZOOM,
                        latitude,
                        longitude,
                        language.tag());
        return new PositionText(text, geoUri, mapPath);
    }

    private String degrees(double value, String positive, String negative, Locale locale) {
        String side = say("site.position." + (value < 0 ? negative : positive), locale);
        return String.format(locale, "%.5f° %s", Math.abs(value), side);
    }

    /** The address as a link where it is one of the web: an import may bring anything. */
    static @Nullable URI webAddress(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
