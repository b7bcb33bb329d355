package se.healthycities.portal.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.transfer.ImportLine.Effect;

/**
 * Takes a sheet in row by row. The same code says what would happen and does it, so that the two cannot differ; a row that
 * says what is already so changes nothing.
 */
abstract class SheetImport {
    private final boolean does;

    SheetImport(boolean does) {
        this.does = does;
    }

    /** True when rows are written and not only judged. */
    final boolean does() {
        return does;
    }

    final List<ImportLine> run(Sheet sheet) {
        List<ImportLine> lines = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            Cells cells = new Cells(row);
            String words = words(cells);
            try {
                lines.add(ImportLine.of(row.line(), words, take(cells)));
            } catch (WrongRow wrong) {
                lines.add(ImportLine.wrong(row.line(), words, wrong.getMessage(), wrong.value()));
            }
        }
        return lines;
    }

    /** How people recognise the row. */
    abstract String words(Cells cells);

    /** @throws WrongRow when it cannot be taken in; nothing of the row is written then */
    abstract Effect take(Cells cells);

    /** True when a period ends on this day or before; an empty cell asks for no end. */
    static boolean endsBy(Period period, LocalDate asked) {
        return asked == null || period.to() != null && !period.to().isAfter(asked);
    }

    static Set<String> emails(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> new Cells(row).text("email").toLowerCase(java.util.Locale.ROOT))
                .filter(email -> !email.isEmpty())
                .collect(Collectors.toSet());
    }
}
