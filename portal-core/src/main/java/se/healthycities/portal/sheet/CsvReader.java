package se.healthycities.portal.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as Swedish and other spreadsheets save it. */
final class CsvReader {
    /** A line with more separators than this is no list; it is found before memory is spent on its cells. */
    private static final int SEPARATORS = 1_000;

    private CsvReader() {}

    static Sheet read(byte[] content) throws UnreadableSheet {
        String text = text(content);
        char separator = separator(text);
        SheetLines lines = new SheetLines();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int line = 1;
            for (Iterator<CSVRecord> record = parser.iterator(); record.hasNext(); ) {
                lines.add(
                        line, record.next().stream().map(FormulaGuard::without).toList());
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
            throw UnreadableSheet.damaged(damaged);
        }
        return lines.sheet();
    }

    private static String text(byte[] content) throws UnreadableSheet {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableSheet("damaged");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableSheet("encoding");
        }
    }

    /** The one that stands more often in the line of the column names. */
    private static char separator(String text) throws UnreadableSheet {
        for (Iterator<String> line = text.lines().iterator(); line.hasNext(); ) {
            String tested = line.next();
            if (count(tested, ';') > SEPARATORS || count(tested, ',') > SEPARATORS) {
                throw new UnreadableSheet("columns", SheetReader.COLUMNS);
            }
        }
        String names = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return count(names, ';') >= count(names, ',') ? ';' : ',';
    }

    private static long count(String line, char separator) {
        return line.chars().filter(letter -> letter == separator).count();
    }
}
