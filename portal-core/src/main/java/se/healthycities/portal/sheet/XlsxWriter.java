package se.healthycities.portal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as an Excel file: numbers are numbers, days are days, and text stays text, whatever it begins with. */
public final class XlsxWriter {
    private XlsxWriter() {}

    /** @param rows cells of the kinds Number, LocalDate and String; null for an empty one */
    public static void write(OutputStream out, String name, List<String> columns, Iterator<? extends List<?>> rows)
            throws IOException {
        Workbook workbook = new Workbook(out, "portal", null);
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int line = 1; rows.hasNext(); line++) {
            List<?> cells = rows.next();
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, line, column, cells.get(column));
            }
        }
        workbook.finish();
    }

    private static void cell(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(line, column, LegibleText.of(value.toString()));
        }
    }
}
