package se.healthycities.portal.spi;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The one name of a plugin, from which everything else follows: URL prefix, database schema, migration folder, text
 * prefix and entity prefix.
 *
 * @param value lower-case latin letters only, 3–30 characters; it is used unquoted as an SQL schema name
 */
public record PluginId(String value) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{3,30}");

    /** The core is the first plugin; its pages have no prefix. */
    public static final PluginId CORE = new PluginId("core");

    public PluginId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A plugin id is 3 to 30 small letters a-z, not '" + value + "'.");
        }
    }

    /** The prefix of all its pages: empty for the core, otherwise the id; never with a slash at either end. */
    public String url() {
        return equals(CORE) ? "" : value;
    }

    public String schema() {
        return value;
    }

    /** The class path folder of its Flyway migrations. */
    public String migrations() {
        return "db/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
