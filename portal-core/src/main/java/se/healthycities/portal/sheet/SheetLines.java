package se.healthycities.portal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects the lines of a file: the first that is not empty names the columns. */
class SheetLines {
    private final List<String> header = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();

    void add(int line, List<String> cells) throws UnreadableSheet {
        int used = cells.size();
        while (used > 0 && cells.get(used - 1).isBlank()) {
            used--;
        }
        if (used == 0) {
            return;
        }
        if (used > SheetReader.COLUMNS) {
            throw new UnreadableSheet("columns", SheetReader.COLUMNS);
        }
        List<String> filled = cells.subList(0, used);
        if (header.isEmpty()) {
            name(filled);
        } else if (rows.size() == SheetReader.ROWS) {
            throw new UnreadableSheet("rows", SheetReader.ROWS);
        } else {
            rows.add(row(line, filled));
        }
    }

    private void name(List<String> cells) throws UnreadableSheet {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String cell : cells) {
            String name = cell.strip();
            if (!name.isEmpty() && !names.add(name)) {
                throw new UnreadableSheet("twice", name);
            }
            header.add(name);
        }
    }

    private SheetRow row(int line, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            if (!header.get(column).isEmpty()) {
                named.put(
                        header.get(column),
                        column < cells.size() ? cells.get(column).strip() : "");
            }
        }
        return new SheetRow(line, named);
    }

    Sheet sheet() throws UnreadableSheet {
        if (header.isEmpty()) {
            throw new UnreadableSheet("empty");
        }
        return new Sheet(header.stream().filter(name -> !name.isEmpty()).toList(), rows);
    }
}
