package se.healthycities.portal.fee.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.healthycities.portal.fee.FeeLine;
import se.healthycities.portal.fee.FeeReads;
import se.healthycities.portal.fee.NoticeRow;
import se.healthycities.portal.fee.YearRow;
import se.healthycities.portal.spi.SheetTable;
import se.healthycities.portal.spi.Texts;

/** The basis of a year's invoices (S-F5): of a decided year its notices, of any other what they would be. */
@ApplicationScoped
public class FeeTable implements SheetTable {
    private final FeeReads fees;

    @Inject
    public FeeTable(FeeReads fees) {
        this.fees = fees;
    }

    @Override
    public List<String> columns(Locale language) {
        return texts(language, "code", "name", "population", "fee", "reference", "due", "paid", "counted", "months");
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return Stream.empty();
    }

    @Override
    public Stream<List<String>> rows(Locale language, Map<String, String> place) {
        return lines(Years.of(place))
                .map(line -> Arrays.asList(line.stream().map(FeeTable::plain).toArray(String[]::new)));
    }

    @Override
    public List<String> sheetColumns(Locale language) {
        return texts(
                language,
                "code",
                "name",
                "population",
                "fee",
                "reference",
                "due",
                "paid",
                "counted",
                "months",
                "year",
                "rule",
                "decision");
    }

    @Override
    public Stream<List<Object>> sheetRows(Locale language, Map<String, String> place) {
        int year = Years.of(place);
        Optional<YearRow> decided = fees.decided(year);
        String rule = decided.map(YearRow::scale).orElse(null);
        String decision =
                decided.map(row -> row.decidedOn() + " " + row.minute()).orElse(null);
        return lines(year).map(line -> {
            List<Object> cells = new ArrayList<>(line);
            cells.addAll(Arrays.asList(year, rule, decision));
            return cells;
        });
    }

    private Stream<List<Object>> lines(int year) {
        return fees.decided(year).isPresent()
                ? fees.notices(year).stream().map(FeeTable::line)
                : preview(year).stream().map(FeeTable::line);
    }

    private List<FeeLine> preview(int year) {
        return fees.scale(year).map(scale -> fees.preview(year, scale.terms())).orElse(List.of());
    }

    private static List<Object> line(NoticeRow notice) {
        return Arrays.asList(
                notice.code(),
                notice.name(),
                notice.population(),
                notice.amount(),
                notice.reference(),
                notice.dueOn(),
                notice.paidOn(),
                notice.countedOn(),
                notice.months());
    }

    private static List<Object> line(FeeLine line) {
        BigDecimal fee = line.fee() == null ? null : line.fee().amount();
        return Arrays.asList(
                line.code(), line.name(), line.population(), fee, null, null, null, line.countedOn(), line.months());
    }

    private static String plain(Object cell) {
        if (cell instanceof BigDecimal amount) {
            BigDecimal tight = amount.stripTrailingZeros();
            return (tight.scale() < 0 ? tight.setScale(0) : tight).toPlainString();
        }
        return cell == null ? null : cell.toString();
    }

    private static List<String> texts(Locale language, String... keys) {
        return Stream.of(keys)
                .map(key -> Texts.get(FeeTable.class, key, language))
                .toList();
    }
}
