package se.healthycities.portal.gate;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happens when one form comes twice at the same moment over two connections: both look for its key and find none, and the
 * table takes one of them. All tables call the column of the key alike, so that the other is known by the name of what it broke.
 */
final class SentTwice {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String KEY = "request_key";

    private SentTwice() {}

    static boolean is(Throwable fault) {
        return is(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** A fault at the end of a transaction names its cause beside itself and not always as its cause. */
    private static boolean is(Throwable fault, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return false;
        }
        boolean broke = fault instanceof SQLException refused
                && UNIQUE_VIOLATION.equals(refused.getSQLState())
                && refused.getMessage() != null
                && refused.getMessage().contains(KEY);
        return broke
                || is(fault.getCause(), seen)
                || Stream.of(fault.getSuppressed()).anyMatch(beside -> is(beside, seen));
    }
}
