package vn.diachido.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/**
 * How a site is shown in a page of others.
 *
 * @param origin of this server, without a slash at the end
 * @param name of the site, in the page's language
 */
record Embedding(String origin, PageTongue tongue, String slug, String name) {

    static final int WIDTH_PIXELS = 480;
    static final int HEIGHT_PIXELS = 300;

    /** The path of a site in a frame. */
    static String path(String tag, String slug) {
        return "/embed/sites/" + slug + "?lang=" + tag;
    }

    /** A line of HTML with a frame. */
    public String frame() {
        return frame(WIDTH_PIXELS, HEIGHT_PIXELS);
    }

    String frame(int widthPixels, int heightPixels) {
        return frame(origin + path(tongue.tag(), slug), name, widthPixels, heightPixels);
    }

    /** A line of HTML with a frame of an address. */
    static String frame(String address, String title, int widthPixels, int heightPixels) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" style=\"border:0;max-width:100%%\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(address, "UTF-8"),
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        widthPixels,
                        heightPixels);
    }

    /** The address that tells programs how to embed the site's page. */
    public String oEmbed() {
        String page = origin + SiteLink.path(tongue.tag(), slug);
        return origin
                + "/oembed?format=json&url="
                + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
