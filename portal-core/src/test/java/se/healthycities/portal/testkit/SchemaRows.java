package se.healthycities.portal.testkit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.healthycities.portal.spi.PluginId;

/** What lies in a plugin's tables, asked by plain SQL and not by the plugin's own queries. */
final class SchemaRows {
    private final EntityManager entityManager;
    private final String schema;

    SchemaRows(EntityManager entityManager, PluginId plugin) {
        this.entityManager = entityManager;
        this.schema = plugin.schema();
    }

    /** The tables with their schema ({@code themegroups.theme_groups}), without Flyway's own. */
    List<String> tables() {
        return texts(
                "select '" + schema + ".' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = '" + schema
                        + "' and c.relkind = 'r' and c.relname <> 'flyway_history' order by 1");
    }

    Map<String, Long> counts() {
        return each(table -> number("select count(*) from " + table));
    }

    /** One number for all values of all rows of each table. */
    Map<String, String> checksums() {
        return each(table -> texts("select md5(coalesce(string_agg(row::text, '|' order by row::text), '')) from "
                        + table + " row")
                .get(0));
    }

    /** Columns that hold words, as {@code table column}. */
    List<String> wordColumns() {
        return texts("select table_schema || '.' || table_name || ' ' || column_name from information_schema.columns"
                + " where table_schema = '" + schema
                + "' and data_type in ('text', 'character varying', 'json', 'jsonb')"
                + " and table_name <> 'flyway_history' order by 1");
    }

    /** Columns that point at people or at what they are in an organisation, as {@code table column}. */
    List<String> personColumns() {
        return texts("select con.conrelid::regclass::text || ' ' || att.attname from pg_constraint con"
                + " join pg_attribute att on att.attrelid = con.conrelid and att.attnum = any (con.conkey)"
                + " where con.contype = 'f' and con.connamespace = '" + schema + "'::regnamespace"
                + " and con.confrelid in ('core.people'::regclass, 'core.affiliations'::regclass) order by 1");
    }

    /** Columns of words in which somebody's whole name or e-mail address stands. */
    List<String> naming() {
        return wordColumns().stream()
                .filter(column -> number("select count(*) from " + table(column) + " t join core.people person on (t."
                                + name(column) + "::text ilike '%' || person.email || '%' or t." + name(column)
                                + "::text ilike '%' || person.given_name || ' ' || person.family_name || '%')")
                        > 0)
                .toList();
    }

    /** Columns of words in which these words stand. */
    List<String> holding(String words) {
        return wordColumns().stream()
                .filter(column -> number("select count(*) from " + table(column) + " t where t." + name(column)
                                + "::text ilike '%" + words.replace("'", "''") + "%'")
                        > 0)
                .toList();
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    private static String name(String column) {
        return column.substring(column.indexOf(' ') + 1);
    }

    long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String sql) {
        return entityManager.createNativeQuery(sql, String.class).getResultList();
    }

    private <T> Map<String, T> each(Function<String, T> ask) {
        entityManager.flush();
        Map<String, T> answers = new TreeMap<>();
        tables().forEach(table -> answers.put(table, ask.apply(table)));
        return answers;
    }
}
