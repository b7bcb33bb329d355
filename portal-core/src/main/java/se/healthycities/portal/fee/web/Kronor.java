package se.healthycities.portal.fee.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as people read them: {@code 34 100 kr} in Swedish, {@code SEK 34,100} in English. */
final class Kronor {
    private Kronor() {}

    static String text(BigDecimal amount, Locale language) {
        return amount == null
                ? "–"
                : "sv".equals(language.getLanguage())
                        ? number(amount, language) + "\u00a0kr"
                        : "SEK\u00a0" + number(amount, language);
    }

    /** With its sign, for what has become more or less. */
    static String difference(BigDecimal amount, Locale language) {
        return amount == null ? "–" : (amount.signum() > 0 ? "+" : "") + text(amount, language);
    }

    static String number(BigDecimal number, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
