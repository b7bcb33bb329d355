package se.healthycities.portal.privacy.web;

import java.util.Map;
import java.util.stream.Collectors;

/** Maps, lists and words as JSON, for what a person takes along to be read by other programs. */
final class JsonText {
    private JsonText() {}

    /** Numbers and truth values stand as such, null as null, everything else by its words. */
    static String of(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
        if (value instanceof Iterable<?> list) {
            StringBuilder json = new StringBuilder("[");
            for (Object item : list) {
                json.append(json.length() > 1 ? ",\n" : "").append(of(item));
            }
            return json.append(']').toString();
        }
        return quoted(value.toString());
    }

    private static String quoted(String words) {
        StringBuilder json = new StringBuilder("\"");
        for (char sign : words.toCharArray()) {
            if (sign == '"' || sign == '\\') {
                json.append('\\').append(sign);
            } else if (sign < ' ') {
                json.append(String.format("\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        return json.append('"').toString();
    }
}
