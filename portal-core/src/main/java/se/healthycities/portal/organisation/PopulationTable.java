package se.healthycities.portal.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The yearly table as somebody sent it: a heading with the columns {@code code} and {@code inhabitants} (or their Swedish
 * names), divided by semicolons, commas or tabs. Codes may have lost their leading zero in a spreadsheet and may be followed
 * by the name; numbers may be grouped by blanks.
 */
final class PopulationTable {
    private static final List<String> CODE = List.of("code", "kod", "region");
    private static final List<String> INHABITANTS = List.of("inhabitants", "invånare", "folkmängd");
    private static final Pattern LEADING_CODE = Pattern.compile("(\\d{1,4})(\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** A line as it was written; the numbers are null when they cannot be read. */
    record Entry(long line, String written, String code, Integer inhabitants) {}

    private PopulationTable() {}

    /** @return empty when the heading lacks one of the two columns */
    static Optional<List<Entry>> read(String text) {
        String plain = text.replace("\ufeff", "").strip();
        String heading = plain.lines().findFirst().orElse("");
        char delimiter = heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try {
            List<CSVRecord> records = format.parse(new StringReader(plain)).getRecords();
            int code = records.isEmpty() ? -1 : column(records.get(0), CODE);
            int inhabitants = records.isEmpty() ? -1 : column(records.get(0), INHABITANTS);
            if (code < 0 || inhabitants < 0) {
                return Optional.empty();
            }
            List<Entry> entries = new ArrayList<>();
            records.subList(1, records.size())
                    .forEach(row -> entries.add(entry(row, cell(row, code), cell(row, inhabitants))));
            return Optional.of(entries);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Entry entry(CSVRecord row, String written, String number) {
        Matcher code = LEADING_CODE.matcher(written);
        String digits = number.replaceAll("[\\s\u00a0\u202f]", "");
        return new Entry(
                row.getRecordNumber(),
                written,
                code.matches() ? official(code.group(1)) : null,
                NUMBER.matcher(digits).matches() ? Integer.valueOf(digits) : null);
    }

    /** Official codes have two or four digits. */
    private static String official(String digits) {
        return digits.length() % 2 == 0 ? digits : "0" + digits;
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static int column(CSVRecord heading, List<String> names) {
        for (int i = 0; i < heading.size(); i++) {
            if (names.contains(heading.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
