package se.healthycities.portal.spi;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that a plugin keeps, for the network's own archive. */
public interface Export {
    /** All rows, table by table, in the order in which they could be read in again. */
    Stream<Row> rows();

    /** Tables whose rows name a space without being a part of it: they are not in the archive of that space. */
    default Set<String> notOfSpaces() {
        return Set.of();
    }

    /** @param values column name to value; dates and times in ISO form */
    record Row(String table, Map<String, Object> values) {}
}
