package se.healthycities.portal.transfer.restore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.healthycities.portal.export.LeftOut;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.plugin.Migration;

/** The tables of this portal that an archive may fill, as the database knows them; names come from here and not from it. */
class Catalog {
    private final Connection connection;
    private final Map<String, Table> tables = new TreeMap<>();

    Catalog(Connection connection, List<String> schemas) throws SQLException {
        this.connection = connection;
        String query =
                "select table_schema || '.' || table_name, column_name, is_nullable = 'NO' and column_default is null,"
                        + " is_identity = 'YES' from information_schema.columns join information_schema.tables"
                        + " using (table_schema, table_name) where table_type = 'BASE TABLE' and table_schema = any (?)"
                        + " order by 1, ordinal_position";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!LeftOut.has(rows.getString(1))) {
                        tables.computeIfAbsent(rows.getString(1), Table::new)
                                .add(rows.getString(2), rows.getBoolean(3), rows.getBoolean(4));
                    }
                }
            }
        }
    }

    Set<String> names() {
        return tables.keySet();
    }

    /** The table of this name, or null when an archive may not fill it. */
    Table find(String name) {
        return tables.get(name);
    }

    boolean hasRows(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select 1 from " + table + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The newest migration of a schema, or null. */
    String migration(String schema) throws SQLException {
        String query = "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Migration.version(rows.getString(1)) : null;
            }
        }
    }

    /** A table with its columns. */
    static class Table {
        private final String name;
        private final Map<String, Boolean> columns = new LinkedHashMap<>();
        private final Set<String> identities = new LinkedHashSet<>();

        Table(String name) {
            this.name = name;
        }

        private void add(String column, boolean needed, boolean identity) {
            columns.put(column, needed);
            if (identity) {
                identities.add(column);
            }
        }

        String name() {
            return name;
        }

        Set<String> identities() {
            return identities;
        }

        /** True for a column that an archive may fill. */
        boolean has(String column) {
            return column != null && columns.containsKey(column) && !TableRows.SECRET.contains(column);
        }

        /** Columns that must hold something and that no archive holds. */
        List<String> secrets() {
            return TableRows.SECRET.stream()
                    .filter(column -> Boolean.TRUE.equals(columns.get(column)))
                    .sorted()
                    .toList();
        }
    }
}
