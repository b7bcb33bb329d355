package se.healthycities.portal.notice.kind;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The ids that a query is asked for, as one word: Hibernate translates a query with a list among its parameters anew each
 * time, and these are asked for everybody every day.
 */
final class Subjects {
    /** {@code AMONG + "post.id, :posts" + END}: the id is one of those. */
    static final String AMONG = "sql('(? = any(cast(string_to_array(?, ?) as bigint[])))', ";

    static final String END = ", ',') = true";

    private Subjects() {}

    static String words(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
