package vn.diachido.site;

import java.text.Normalizer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Stories are HTML of few elements: whatever else somebody writes is left out. */
public final class StoryText {

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "b",
                            "strong",
                            "i",
                            "em",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "h3",
                            "h4",
                            "a")
                    .allowUrlProtocols("https", "http")
                    .allowAttributes("href")
                    .onElements("a")
                    .requireRelsOnLinks("nofollow", "noopener")
                    .toFactory();

    private StoryText() {}

    /** Composed (NFC), without what could run, load or hide anything. */
    public static String harmless(String html) {
        return Normalizer.normalize(POLICY.sanitize(html), Normalizer.Form.NFC).strip();
    }
}
