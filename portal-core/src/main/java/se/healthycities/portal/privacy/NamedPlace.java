package se.healthycities.portal.privacy;

import java.io.Serializable;

/**
 * Words in which a name stands and which only a human may change.
 *
 * @param table with its schema
 * @param address where a human finds it, or empty
 */
public record NamedPlace(String table, String column, String row, String address) implements Serializable {
    /** One line of a receipt; it holds no words of the place. */
    String line() {
        return String.join(" ", table, column, row, address).strip();
    }

    static NamedPlace parse(String line) {
        String[] parts = line.split(" ", 4);
        return new NamedPlace(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "");
    }
}
