package vn.diachido.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.i18n.I18n;
import graphql.i18n.I18n.BundleType;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.UnitServer;

/** What GraphQL Java itself says is said in the asker's language too. */
class ForeignMessagesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Locale VIETNAMESE = Locale.of("vi");

    private static ResourceBundle bundle(BundleType type, Locale language) {
        return I18n.i18n(type, language).getResourceBundle();
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsThereInVietnamese(BundleType type) {
        ResourceBundle english = bundle(type, Locale.ENGLISH);
        ResourceBundle vietnamese = bundle(type, VIETNAMESE);
        assertThat(vietnamese.getLocale()).isEqualTo(VIETNAMESE);
        for (String key : english.keySet()) {
            assertThat(vietnamese.getString(key))
                    .as(key)
                    .isNotEqualTo(english.getString(key))
                    .doesNotContain("\'");
        }
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageSaysAsMuchAsTheEnglishOne(BundleType type) {
        ResourceBundle english = bundle(type, Locale.ENGLISH);
        for (String key : english.keySet()) {
            assertThat(places(bundle(type, VIETNAMESE).getString(key)))
                    .as(key)
                    .isEqualTo(places(english.getString(key)));
        }
    }

    private static TreeSet<Integer> places(String message) {
        MessageFormat format = new MessageFormat(message);
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            Object[] arguments = new Object[10];
            Arrays.fill(arguments, "");
            String without = format.format(arguments);
            arguments[i] = "x";
            if (!format.format(arguments).equals(without)) {
                places.add(i);
            }
        }
        return places;
    }

    /** Where a host's own language is another one, too. */
    @ParameterizedTest
    @EnumSource
    void englishDoesNotHangOnTheHost(BundleType type) {
        assertThat(bundle(type, Locale.ENGLISH).getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nope } | Câu hỏi không hợp lệ (FieldUndefined@[nope]): kiểu “Query” không có trường “nope”",
                "{ unit( | Sai cú pháp tại “<EOF>” ở dòng 1 cột 8",
                "{ units(first: 1.5) { totalCount } } | Cần giá trị viết dạng “số nguyên” nhưng nhận được “số”",
                "{ units(asOf: \"2025-02-30\") { totalCount } } | cần một ngày như 2025-07-01",
                "{ units(where: {intersects: 7}) { totalCount } } | cần một đối tượng GeoJSON"
            })
    void aBadDocumentIsExplainedInVietnamese(String document, String message) {
        JsonNode error = UnitServer.get().graphQl(document, Map.of(), "vi").at("/errors/0");
        assertThat(error.at("/message").asString()).contains(message);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_INPUT");
    }

    @Test
    void aBadValueIsExplainedInVietnamese() {
        JsonNode error =
                UnitServer.get()
                        .graphQl(
                                "query ($a: Int) { units(first: $a) { totalCount } }",
                                Map.of("a", "x"),
                                "vi")
                        .at("/errors/0");
        assertThat(error.at("/message").asString())
                .contains("Cần giá trị đổi được sang kiểu “Int”");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_INPUT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ units(where: {level: NOPE}) { totalCount } } | 1",
                "{ units(where: {level: {a: 1}}) { totalCount } } | 1",
                "{ units(where: {nope: {a: NOPE}}) { totalCount } } | 1",
                "{ units(where: [{a: 1}]) { totalCount } } | 1",
                "{ units(first: {a: NOPE}) { totalCount } } | 1",
                "{ units(where: {search: {a: 1}}) { totalCount } } | 1",
                "{ unit(id: null) { id } } | 1",
                "query ($a: Int = NOPE) { units(first: $a) { totalCount } } | 1",
                "query ($a: Int) { units(first: $a) { totalCount } } | {\"x\": [1]}",
                "query ($a: [UnitLevel!]) { units(where: {level: $a}) { totalCount } } | {\"x\": [1]}",
                "query ($a: UnitFilter) { units(where: $a) { totalCount } } | \"x\"",
                "query ($a: UnitFilter) { units(where: $a) { totalCount } } | {\"search\": {\"x\": 1}}",
                "query ($a: UnitFilter) { units(where: $a) { totalCount } } | {\"nope\": {\"x\": 1}}",
                "query ($a: ID!) { unit(id: $a) { id } } | null"
            })
    void noMessageShowsHowTheServerHoldsAValue(String document, String value) {
        for (String language : List.of("vi", "en")) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("a", JSON.readValue(value, Object.class));
            JsonNode error =
                    UnitServer.get().graphQl(document, variables, language).at("/errors/0");
            assertThat(error.at("/extensions/code").asString(""))
                    .as(error.toString())
                    .isEqualTo("BAD_INPUT");
            assertThat(error.at("/message").asString())
                    .doesNotContainPattern(
                            "Map|List\\b|[a-z]Value\\b|[{]|\\bjava|graphql\\.|Integer");
        }
    }

    @Test
    void aFailedAnswerIsExplainedInVietnamese() {
        assertThat(
                        I18n.i18n(BundleType.Execution, VIETNAMESE)
                                .msg("Execution.handleOneOfValueIsNullError", "Choice.a"))
                .isEqualTo("Trường “Choice.a” của kiểu OneOf không được là null.");
    }

    @ParameterizedTest
    @CsvSource({"en, Validation error", "de, Câu hỏi không hợp lệ", "vi-VN, Câu hỏi không hợp lệ"})
    void aLanguageWeDoNotSpeakIsAnsweredInVietnamese(String language, String message) {
        JsonNode answer = UnitServer.get().graphQl("{ nope }", Map.of(), language);
        assertThat(answer.at("/errors/0/message").asString()).startsWith(message);
    }
}
