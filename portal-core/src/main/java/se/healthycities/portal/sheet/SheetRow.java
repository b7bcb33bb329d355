package se.healthycities.portal.sheet;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of somebody's spreadsheet, so that what is wrong with it can be said beside it.
 *
 * @param line the number that the spreadsheet shows at its edge, from 1; the line of the column names counts
 * @param cells what stands below each column's name, trimmed; names are found in capital and small letters alike
 */
public record SheetRow(int line, Map<String, String> cells) implements Serializable {
    public SheetRow {
        TreeMap<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(cells);
        cells = Collections.unmodifiableMap(named);
    }

    /** The cell's text, "" where it is empty or the sheet has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
