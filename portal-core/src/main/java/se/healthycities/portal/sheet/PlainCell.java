package se.healthycities.portal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** A cell of an Excel file as a person would type it: 34100, 12.5, 2026-01-31, 2026-01-31 13:00. */
final class PlainCell {
    /** Excel counts with this many digits; those behind are the dust of its arithmetic. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|General");
    private static final Pattern DAY = Pattern.compile("[yYdD]");
    private static final int SECONDS = 24 * 60 * 60;
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private PlainCell() {}

    static String text(Cell cell, boolean since1904) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            boolean day = number.signum() > 0 && number.compareTo(LAST_DAY) < 0 && day(cell);
            return day ? moment(number, since1904 ? SINCE_1904 : SINCE_1900) : number(number);
        }
        return value == null ? "" : value.toString();
    }

    private static boolean day(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DAY.matcher(NO_DATE.matcher(format).replaceAll("")).find();
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.round(EXCEL).stripTrailingZeros();
        boolean long20 = plain.precision() - plain.scale() > 20 || plain.scale() > 20;
        return long20 ? plain.toString() : plain.toPlainString();
    }

    private static String moment(BigDecimal days, LocalDate since) {
        long seconds = days.multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = since.atStartOfDay().plusSeconds(seconds);
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
    }
}
