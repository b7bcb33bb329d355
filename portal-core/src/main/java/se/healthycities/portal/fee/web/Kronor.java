package se.healthycities.portal.fee.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as people read them: {@code 34 100 kr} in Swedish, {@code SEK 34,100} in English; öre only where there are any. */
final class Kronor {
    private static final int MOST_DECIMALS = 4;

    private Kronor() {}

    static String text(BigDecimal amount, Locale language) {
        if (amount == null) {
            return "–";
        }
        String number = number(amount, language);
        return "sv".equals(language.getLanguage()) ? number + "\u00a0kr" : "SEK\u00a0" + number;
    }

    /** With its sign, for what has become more or less. */
    static String difference(BigDecimal amount, Locale language) {
        return amount == null ? "–" : (amount.signum() > 0 ? "+" : "") + text(amount, language);
    }

    static String number(BigDecimal number, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(number.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }
}
