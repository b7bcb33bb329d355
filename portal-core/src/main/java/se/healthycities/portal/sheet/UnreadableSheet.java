package se.healthycities.portal.sheet;

import java.util.Locale;
import se.healthycities.portal.spi.Texts;

/** A file that is no list the portal can or will read; the text of its key says how to mend it. */
public class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final String value;

    UnreadableSheet(String key, Object value) {
        super(key + " " + value);
        this.key = key;
        this.value = String.valueOf(value);
    }

    UnreadableSheet(String key) {
        this(key, "");
    }

    static UnreadableSheet damaged(Exception cause) {
        UnreadableSheet damaged = new UnreadableSheet("damaged");
        damaged.initCause(cause);
        return damaged;
    }

    public String key() {
        return key;
    }

    public String text(Locale language) {
        return Texts.get(UnreadableSheet.class, key, language, value);
    }
}
