package vn.diachido.map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.diachido.graphql.UrlQuestion;

/** Styles: all that a client needs to show our map. */
@RestController
class StyleController {

    private final Styles styles;
    private final Origin origin;

    StyleController(Styles styles, Origin origin) {
        this.styles = styles;
        this.origin = origin;
    }

    @GetMapping("/styles/{name}.json")
    ResponseEntity<byte[]> style(
            @PathVariable String name, HttpServletRequest http, WebRequest request) {
        UrlQuestion question = UrlQuestion.of(http);
        String language = question.locale().getLanguage().equals("en") ? "en" : "vi";
        String day = question.day() == null ? "" : "?asOf=" + question.day();
        byte[] style = styles.style(name, language, origin.of(http), day);
        return Revalidated.answer(style, MediaType.APPLICATION_JSON, question.viewer(), request);
    }
}
