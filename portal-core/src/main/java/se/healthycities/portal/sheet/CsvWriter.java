package se.healthycities.portal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as CSV for Swedish Excel: semicolons, UTF-8 with a byte order mark, and cells that a spreadsheet would take for a
 * formula quoted by an apostrophe.
 */
public final class CsvWriter {
    private CsvWriter() {}

    public static void write(OutputStream out, List<String> columns, Iterator<List<String>> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(writer, format)) {
            printer.printRecord(columns);
            while (rows.hasNext()) {
                printer.printRecord(rows.next().stream().map(FormulaGuard::with).toList());
            }
        }
    }
}
