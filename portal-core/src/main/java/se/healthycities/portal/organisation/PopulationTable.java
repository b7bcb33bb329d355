package se.healthycities.portal.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.sheet.SheetReader;
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.sheet.UnreadableSheet;

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

    /** A line as it was written; the official code and the number are null when they cannot be read. */
    record Entry(long line, String written, String code, Integer inhabitants) {}

    private PopulationTable() {}

    /** @return empty when there is no table or it lacks one of the two columns */
    static Optional<List<Entry>> read(String text) {
        byte[] pasted = text.replace('\t', ';').getBytes(StandardCharsets.UTF_8);
        try {
            Sheet sheet = SheetReader.read(new ByteArrayInputStream(pasted));
            Optional<String> code = CODE.stream().filter(sheet::has).findFirst();
            Optional<String> inhabitants =
                    INHABITANTS.stream().filter(sheet::has).findFirst();
            return code.isEmpty() || inhabitants.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sheet.rows().stream()
                            .map(row -> entry(row, row.cell(code.get()), row.cell(inhabitants.get())))
                            .toList());
        } catch (UnreadableSheet noTable) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Entry entry(SheetRow row, String written, String number) {
        Matcher code = LEADING_CODE.matcher(written);
        String digits = number.replaceAll("[\\s\u00a0\u202f]", "");
        return new Entry(
                row.line(),
                written,
                code.matches() ? official(code.group(1)) : null,
                NUMBER.matcher(digits).matches() ? Integer.valueOf(digits) : null);
    }

    /** Official codes have two or four digits. */
    private static String official(String digits) {
        return digits.length() % 2 == 0 ? digits : "0" + digits;
    }
}
