package vn.diachido.graphql;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in words of the asker what GraphQL Java says with names of its classes. */
final class PlainMessages {

    private static final Pattern NAMED = Pattern.compile("EnumValue\\{name='([^']*)'}");
    private static final Pattern VARIABLE =
            Pattern.compile("Variable '(\\w+)' has an invalid value(: )?");
    private static final Pattern NO_OBJECT =
            Pattern.compile(
                    "Expected type 'Map' but was '\\w+'\\. Variables for input objects must be an"
                            + " instance of type 'Map'\\.");
    private static final Pattern CLASS =
            Pattern.compile("\\b(Enum|Int|Float|String|Boolean|Null|Object|Array)Value\\b");

    private static final Map<String, String> VIETNAMESE =
            Map.of(
                    "Enum", "tên giá trị",
                    "Int", "số nguyên",
                    "Float", "số",
                    "String", "chuỗi",
                    "Boolean", "đúng/sai",
                    "Null", "null",
                    "Object", "đối tượng",
                    "Array", "danh sách");

    private static final Map<String, String> ENGLISH =
            Map.of(
                    "Enum", "name of a value",
                    "Int", "whole number",
                    "Float", "number",
                    "String", "text",
                    "Boolean", "true or false",
                    "Null", "null",
                    "Object", "object",
                    "Array", "list");

    private PlainMessages() {}

    static String of(String message, Locale language) {
        boolean english = language.getLanguage().equals("en");
        Map<String, String> words = english ? ENGLISH : VIETNAMESE;
        String text = NAMED.matcher(message).replaceAll("$1");
        text =
                NO_OBJECT
                        .matcher(text)
                        .replaceAll(english ? "Expected an object" : "Cần một đối tượng");
        if (!english) {
            text = VARIABLE.matcher(text).replaceAll("Biến “$1” có giá trị không hợp lệ$2");
        }
        return CLASS.matcher(text)
                .replaceAll((MatchResult found) -> words.getOrDefault(found.group(1), ""));
    }
}
