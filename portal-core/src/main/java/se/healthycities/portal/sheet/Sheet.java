package se.healthycities.portal.sheet;

import java.util.List;

/** What somebody sent as a list: the names of its columns and its lines, empty ones left out. */
public record Sheet(List<String> columns, List<SheetRow> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase);
    }
}
