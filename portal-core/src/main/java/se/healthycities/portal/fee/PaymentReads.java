package se.healthycities.portal.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.time.Today;

/** Looks through a list of payments before anything is marked: each line against its notice. */
@ApplicationScoped
public class PaymentReads {
    public static final List<String> REFERENCE = List.of("referens", "reference", "ocr");
    public static final List<String> AMOUNT = List.of("belopp", "amount");
    public static final List<String> DAY =
            List.of("betald", "betaldag", "betalningsdag", "paid", "paid date", "date", "datum");

    private final FeeQueries queries;
    private final Today today;

    @Inject
    public PaymentReads(FeeQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** False when the sheet lacks one of the three columns. */
    public static boolean complete(Sheet sheet) {
        return List.of(REFERENCE, AMOUNT, DAY).stream()
                .allMatch(names -> names.stream().anyMatch(sheet::has));
    }

    public List<PaymentLine> check(List<SheetRow> rows) {
        List<String> references =
                rows.stream().map(row -> reference(row)).distinct().toList();
        Map<String, NoticeRow> notices = queries.byReferences(references).stream()
                .collect(Collectors.toMap(NoticeRow::reference, Function.identity()));
        Set<String> seen = new HashSet<>();
        List<PaymentLine> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            NoticeRow notice = notices.get(reference(row));
            lines.add(line(row, notice, !seen.add(reference(row))));
        }
        return lines;
    }

    private PaymentLine line(SheetRow row, NoticeRow notice, boolean again) {
        LocalDate day = day(cell(row, DAY));
        PaymentLine.Fate fate = fate(row, notice, again, day);
        return new PaymentLine(
                row.line(),
                cell(row, REFERENCE),
                cell(row, AMOUNT),
                cell(row, DAY),
                fate,
                notice == null ? 0 : notice.id(),
                notice == null ? "" : notice.name(),
                day);
    }

    private PaymentLine.Fate fate(SheetRow row, NoticeRow notice, boolean again, LocalDate day) {
        if (notice == null) {
            return PaymentLine.Fate.UNKNOWN_REFERENCE;
        }
        if (again) {
            return PaymentLine.Fate.TWICE;
        }
        BigDecimal amount = TermsForm.number(cell(row, AMOUNT).replaceAll("(?i)\\s*(kr|sek)$", ""))
                .orElse(null);
        if (amount == null || amount.compareTo(notice.amount()) != 0) {
            return PaymentLine.Fate.WRONG_AMOUNT;
        }
        if (day == null || day.isAfter(today.date())) {
            return PaymentLine.Fate.WRONG_DAY;
        }
        return notice.paid() ? PaymentLine.Fate.ALREADY_PAID : PaymentLine.Fate.READY;
    }

    private static String reference(SheetRow row) {
        return cell(row, REFERENCE).replaceAll("\\s", "");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String cell(SheetRow row, List<String> names) {
        return names.stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
