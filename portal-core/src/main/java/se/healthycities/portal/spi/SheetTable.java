package se.healthycities.portal.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A list that answers as an Excel file as well, at its page's address with {@code .xlsx}, with numbers and days as such. */
public interface SheetTable extends Table {
    List<String> sheetColumns(Locale language);

    /**
     * @param place the values of the address's placeholders
     * @return rows as long as the columns, of the kinds Number, LocalDate and String, null for an empty cell
     */
    Stream<List<Object>> sheetRows(Locale language, Map<String, String> place);
}
