package se.healthycities.portal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import se.healthycities.portal.spi.Export;

/**
 * Tables as they lie there, row by row in the order of their keys, for the exports of the core and of the plugins. The
 * database hands the rows out in pieces, so that a large network needs no more memory than a small one.
 */
@ApplicationScoped
public class TableRows {
    /** Columns by which somebody proves who they are; they never leave the portal. */
    public static final Set<String> SECRET = Set.of("password_hash", "token_hash");

    private static final int PIECE = 500;
    private static final String KEY = "select string_agg(quote_ident(attname), ', ' order by place)"
            + " from pg_index cross join lateral unnest(indkey) with ordinality as part(number, place)"
            + " join pg_attribute on attrelid = indrelid and attnum = number"
            + " where indisprimary and indrelid = cast(:table as regclass)";

    private final EntityManager entityManager;

    @Inject
    public TableRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All rows of these tables ({@code themegroups.theme_groups}), one table after the other. */
    public Stream<Export.Row> of(String... tables) {
        return Stream.of(tables).flatMap(table -> where(table, "true", Map.of()));
    }

    /**
     * @param table with its schema
     * @param condition SQL of the caller's own, never of a visitor
     */
    @SuppressWarnings("unchecked")
    public Stream<Export.Row> where(String table, String condition, Map<String, Object> values) {
        Object key = entityManager
                .createNativeQuery(KEY, String.class)
                .setParameter("table", table)
                .getSingleResult();
        Query query = entityManager
                .createNativeQuery("select * from " + table + " where " + condition + " order by " + key, Tuple.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, PIECE);
        values.forEach(query::setParameter);
        Stream<Tuple> tuples = query.getResultStream();
        return tuples.map(tuple -> new Export.Row(table, values(tuple)));
    }

    private static Map<String, Object> values(Tuple tuple) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (TupleElement<?> column : tuple.getElements()) {
            if (!SECRET.contains(column.getAlias())) {
                values.put(column.getAlias(), plain(tuple.get(column)));
            }
        }
        return values;
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Timestamp time) {
            return time.toInstant().toString();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof Date day) {
            return day.toLocalDate().toString();
        }
        if (value instanceof Time time) {
            return time.toLocalTime().toString();
        }
        if (value instanceof Temporal || value instanceof UUID) {
            return value.toString();
        }
        throw new IllegalStateException("An export has no words for a value of " + value.getClass() + ".");
    }
}
