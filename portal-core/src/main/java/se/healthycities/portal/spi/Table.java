package se.healthycities.portal.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A list that answers as CSV at its page's address with {@code .csv}, behind the same gate as the page. */
public interface Table {
    List<String> columns(Locale language);

    /** The rows in the order of the page; each as long as the columns, null for an empty cell. */
    Stream<List<String>> rows(Locale language);

    /** @param place the values of the address's placeholders; the rows are the same everywhere unless a table says more */
    default Stream<List<String>> rows(Locale language, Map<String, String> place) {
        return rows(language);
    }
}
