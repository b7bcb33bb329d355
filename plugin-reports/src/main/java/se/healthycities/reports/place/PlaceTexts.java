package se.healthycities.reports.place;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import se.healthycities.portal.spi.Texts;

/** The words and figures of assessments, the same on every page and in the table. */
public final class PlaceTexts {
    private PlaceTexts() {}

    public static String state(PlaceState state, Locale language) {
        return Texts.get(PlaceTexts.class, "state." + state, language);
    }

    public static String round(Round round, Locale language) {
        return Texts.get(PlaceTexts.class, "round." + round, language);
    }

    public static String group(RespondentGroup group, Locale language) {
        return Texts.get(PlaceTexts.class, "group." + group, language);
    }

    public static String kind(NoteKind kind, Locale language) {
        return Texts.get(PlaceTexts.class, "kind." + kind, language);
    }

    public static String spread(Spread spread, Locale language) {
        return Texts.get(PlaceTexts.class, "spread." + spread, language);
    }

    /** With as many decimals as it has. */
    public static String number(BigDecimal value, Locale language) {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(language));
        format.setMinimumFractionDigits(value.scale());
        return format.format(value);
    }
}
