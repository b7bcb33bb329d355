package se.healthycities.portal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel file, after {@link XlsxPackage} found nothing in it that would harm. */
final class XlsxReader {
    private XlsxReader() {}

    static Sheet read(byte[] content) throws UnreadableSheet {
        XlsxPackage checked = XlsxPackage.check(content);
        ReadingOptions options = new ReadingOptions(checked.styled(), true);
        SheetLines lines = new SheetLines();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(checked.content()), options);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            int line = 0;
            for (Iterator<Row> row = rows.iterator(); row.hasNext(); ) {
                Row next = row.next();
                line = Math.max(next.getRowNum(), line + 1);
                lines.add(line, cells(next, workbook.isDate1904()));
            }
        } catch (IOException | RuntimeException damaged) {
            throw UnreadableSheet.damaged(damaged);
        }
        return lines.sheet();
    }

    private static List<String> cells(Row row, boolean since1904) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : PlainCell.text(cell, since1904));
        }
        return cells;
    }
}
