package se.healthycities.portal.organisation.web;

import java.util.Arrays;
import java.util.Optional;
import org.apache.wicket.Component;

/** The 21 counties where they lie on a map of equal tiles, by official code and by the letters that everybody knows. */
enum County {
    NORRBOTTEN("25", "BD", 3, 0),
    VASTERBOTTEN("24", "AC", 2, 1),
    JAMTLAND("23", "Z", 1, 2),
    VASTERNORRLAND("22", "Y", 2, 2),
    DALARNA("20", "W", 1, 3),
    GAVLEBORG("21", "X", 2, 3),
    VARMLAND("17", "S", 0, 4),
    OREBRO("18", "T", 1, 4),
    VASTMANLAND("19", "U", 2, 4),
    UPPSALA("03", "C", 3, 4),
    VASTRA_GOTALAND("14", "O", 0, 5),
    OSTERGOTLAND("05", "E", 1, 5),
    SODERMANLAND("04", "D", 2, 5),
    STOCKHOLM("01", "AB", 3, 5),
    HALLAND("13", "N", 0, 6),
    JONKOPING("06", "F", 1, 6),
    KALMAR("08", "H", 2, 6),
    GOTLAND("09", "I", 3, 6),
    SKANE("12", "M", 0, 7),
    KRONOBERG("07", "G", 1, 7),
    BLEKINGE("10", "K", 2, 7);

    private final String code;
    private final String letters;
    private final int column;
    private final int row;

    County(String code, String letters, int column, int row) {
        this.code = code;
        this.letters = letters;
        this.column = column;
        this.row = row;
    }

    static Optional<County> of(String code) {
        return Arrays.stream(values())
                .filter(county -> county.code.equals(code))
                .findFirst();
    }

    /** The county's name; installations may have counties of their own, which are called by their code. */
    static String name(Component component, String code) {
        return of(code).isPresent()
                ? component.getString("county." + code)
                : component.getString("county.other").replace("{0}", code);
    }

    String code() {
        return code;
    }

    String letters() {
        return letters;
    }

    int column() {
        return column;
    }

    int row() {
        return row;
    }
}
