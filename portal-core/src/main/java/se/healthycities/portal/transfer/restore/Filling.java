package se.healthycities.portal.transfer.restore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.transfer.archive.Manifest;

/**
 * Puts an archive's rows into the tables, in the caller's transaction. References are checked at the end, so that rows may
 * come in any order; triggers rest, because the ledger that they would write is in the archive.
 */
class Filling {
    private static final int PIECE = 500;

    private final Connection connection;
    private final Catalog catalog;

    Filling(Connection connection, Catalog catalog) {
        this.connection = connection;
        this.catalog = catalog;
    }

    void run(ArchiveFile archive, List<String> preloaded) throws SQLException {
        List<String[]> references = references();
        for (String[] reference : references) {
            execute("alter table " + reference[0] + " alter constraint " + reference[1]
                    + " deferrable initially deferred");
        }
        for (String table : catalog.names()) {
            execute("alter table " + table + " disable trigger user");
        }
        for (String table : preloaded) {
            execute("delete from " + table);
        }
        for (Manifest.TablePart part : archive.manifest().tables()) {
            fill(archive, part);
        }
        execute("set constraints all immediate");
        for (String table : catalog.names()) {
            execute("alter table " + table + " enable trigger user");
            countOn(catalog.find(table));
        }
        for (String[] reference : references) {
            execute("alter table " + reference[0] + " alter constraint " + reference[1] + " not deferrable");
        }
    }

    private void fill(ArchiveFile archive, Manifest.TablePart part) throws SQLException {
        Catalog.Table table = catalog.find(part.table());
        String columns =
                String.join(", ", part.columns().stream().map(Filling::quoted).toList());
        StringBuilder into = new StringBuilder(columns);
        StringBuilder values = new StringBuilder(columns);
        for (String secret : table.secrets()) {
            into.append(", ").append(quoted(secret));
            values.append(", 'withheld ' || gen_random_uuid()");
        }
        String insert = "insert into " + table.name() + " (" + into + ") overriding system value select " + values
                + " from jsonb_populate_record(null::" + table.name() + ", ?::jsonb)";
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(archive.open(part.file()), StandardCharsets.UTF_8));
                PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                statement.setString(1, line);
                statement.addBatch();
                waiting++;
                if (waiting == PIECE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        } catch (IOException fault) {
            throw new RefusedArchive("The file " + part.file() + " of the archive cannot be read.", fault);
        }
    }

    /** The next row that people make gets the number after the last one. */
    private void countOn(Catalog.Table table) throws SQLException {
        for (String column : table.identities()) {
            execute("select setval(pg_get_serial_sequence('" + table.name() + "', '" + column + "'),"
                    + " (select coalesce(max(" + quoted(column) + "), 0) + 1 from " + table.name() + "), false)");
        }
    }

    private List<String[]> references() throws SQLException {
        List<String[]> references = new ArrayList<>();
        for (String table : catalog.names()) {
            String query = "select quote_ident(conname) from pg_constraint where contype = 'f' and not condeferrable"
                    + " and conrelid = '" + table + "'::regclass order by 1";
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    references.add(new String[] {table, rows.getString(1)});
                }
            }
        }
        return references;
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String quoted(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
