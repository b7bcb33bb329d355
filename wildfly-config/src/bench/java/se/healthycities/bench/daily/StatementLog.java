package se.healthycities.bench.daily;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.launcher.ScaledPortal;

/** Reads from the database's own log what a request asks it. */
final class StatementLog {
    private static final Pattern LINE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d [^\\[]*\\[(\\d+)] (\\w+):  (.*)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("execute [^:]*: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("(?i)parameters: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')");

    /** The jobs ask meanwhile, and what begins and ends a transaction has no rows to read. */
    private static final Pattern NOT_OF_THE_PAGE = Pattern.compile(
            "(?is).*core\\.(jobs|mails|file_texts|file_scans|search_queue).*|(begin|commit|rollback|set|show) ?.*");

    private final ScaledPortal portal;

    StatementLog(ScaledPortal portal) {
        this.portal = portal;
    }

    void on(boolean wanted) throws SQLException {
        try (Connection administrator = portal.administrator();
                Statement statement = administrator.createStatement()) {
            statement.execute("alter system set log_statement = '" + (wanted ? "all" : "none") + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    long end() throws IOException {
        return Files.size(portal.databaseLog());
    }

    /** What was asked since then. */
    List<Asked> since(long offset) throws IOException {
        byte[] log = Files.readAllBytes(portal.databaseLog());
        String text = new String(log, (int) offset, log.length - (int) offset, StandardCharsets.UTF_8);
        List<Asked> asked = new ArrayList<>();
        String statement = null;
        for (String line : text.split("\n(?=\\d{4}-\\d\\d-\\d\\d )")) {
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                continue;
            }
            Matcher executed = STATEMENT.matcher(parts.group(3));
            Matcher values = PARAMETERS.matcher(parts.group(3));
            if (parts.group(2).equals("LOG") && executed.matches()) {
                add(asked, statement, List.of());
                statement = executed.group(1);
            } else if (parts.group(2).equals("DETAIL") && values.matches()) {
                add(asked, statement, values(values.group(1)));
                statement = null;
            }
        }
        add(asked, statement, List.of());
        return asked;
    }

    private static void add(List<Asked> asked, String statement, List<String> values) {
        if (statement != null && !NOT_OF_THE_PAGE.matcher(statement).matches()) {
            asked.add(new Asked(statement.replaceAll("\\$\\d+", "?"), values));
        }
    }

    private static List<String> values(String words) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(words);
        while (value.find()) {
            values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
        }
        return values;
    }
}
