package vn.diachido.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTextTest {

    @Test
    void keepsWhatStoriesNeed() {
        String story =
                "<p>Nơi <b>họp</b> năm 1947.<br />Xem <em>thêm</em></p><ul><li>một</li></ul>";
        assertThat(StoryText.harmless(story)).isEqualTo(story);
        assertThat(StoryText.harmless(StoryText.harmless(story))).isEqualTo(story);
        assertThat(StoryText.harmless("<a href=\"https://a.vn/x?a=1&amp;b=2\">a</a>"))
                .contains("href=\"https://a.vn/x?a&#61;1&amp;b&#61;2\"")
                .contains("nofollow")
                .contains("noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=alert(1)>a</p>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\"java&#x09;script:alert(1)\">a</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">a</mi></math>",
                "<style>@import 'https://evil.example'</style>",
                "<p style=\"background:url(javascript:alert(1))\">a</p>",
                "<iframe src=https://evil.example></iframe>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<form action=https://evil.example><input></form>",
                "<base href=https://evil.example>"
            })
    void leavesNothingThatRunsOrLoads(String story) {
        assertThat(StoryText.harmless(story).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", "<img", "<svg", "<math", "<style", "<iframe", "<form")
                .doesNotContain("<base", "onclick", "onerror", "javascript:", "style=", "data:");
    }
}
