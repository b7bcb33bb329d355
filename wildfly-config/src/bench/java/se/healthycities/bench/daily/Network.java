package se.healthycities.bench.daily;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import se.healthycities.launcher.ScaledPortal;

/** Fills a portal with the network whose daily work is measured, and lets its discussions grow. */
final class Network {
    static final int PEOPLE = 500;
    static final int DISCUSSIONS = 2_000;
    static final int FILES = 500;
    static final int FILE_BYTES = 200 * 1024;

    private final ScaledPortal portal;
    private final Words words = new Words();
    private int posts;

    Network(ScaledPortal portal) {
        this.portal = portal;
    }

    /** People, groups, discussions without posts, and files. */
    void fill() throws SQLException, IOException {
        run("network.sql");
    }

    /** Writes posts until there are that many, the same number in each discussion; the visitors' replies count. */
    void growTo(int wanted) throws SQLException, IOException {
        int to = Math.max(1, wanted / DISCUSSIONS);
        boolean first = posts == 0;
        write(to);
        posts = to * DISCUSSIONS;
        if (first) {
            writeFiles();
        }
        run("read-marks.sql");
        index();
        try (Connection administrator = portal.administrator();
                Statement statement = administrator.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    int posts() {
        return posts;
    }

    /** Has the portal make its search index anew, and waits until it has. */
    private void index() throws SQLException {
        try (Connection owner = portal.owner()) {
            try (Statement statement = owner.createStatement()) {
                statement.execute("insert into core.search_queue (kind, due_at) values ('*', '2020-01-01')");
            }
            long patience = System.nanoTime() + TimeUnit.HOURS.toNanos(2);
            while (longs(owner, "select count(*) from core.search_queue").get(0) > 0) {
                if (System.nanoTime() > patience) {
                    throw new IllegalStateException("The search index is not made");
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
            long found = longs(owner, "select count(*) from core.search_entries where kind = 'post'")
                    .get(0);
            if (found < posts) {
                throw new IllegalStateException("Of " + posts + " posts the search knows " + found);
            }
        }
    }

    private void write(int to) throws SQLException {
        try (Connection owner = portal.owner()) {
            List<Long> discussions = longs(owner, "select id from core.bench_discussions order by n");
            List<Long> written = longs(
                    owner,
                    "select discussion.posts from core.bench_discussions one join core.discussions discussion"
                            + " on discussion.id = one.id order by one.n");
            List<Long> authors = longs(owner, "select affiliation_id from core.bench_people order by n");
            Random chance = new Random(to);
            Instant newest = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            CopyIn copy = owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy core.posts (discussion_id, number, author_id, written_at, text, html, request_key) from stdin");
            for (int number = 1; number <= to; number++) {
                for (int n = 0; n < discussions.size(); n++) {
                    if (number <= written.get(n)) {
                        continue;
                    }
                    long discussion = discussions.get(n);
                    String text = words.text(chance);
                    Instant at = newest.minusSeconds(
                            (to - number) * 40_000L / Math.max(1, to / 50) + chance.nextInt(30_000));
                    String row = discussion + "\t" + number + "\t" + authors.get(chance.nextInt(authors.size())) + "\t"
                            + at + "\t" + text.replace("\n", "\\n") + "\t<p>" + text.replace("\n\n", "</p>\\n<p>")
                            + "</p>\\n\t" + new UUID(chance.nextLong(), chance.nextLong()) + "\n";
                    byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
            }
            copy.endCopy();
        }
    }

    private void writeFiles() throws SQLException, IOException {
        Random chance = new Random(11);
        try (Connection owner = portal.owner();
                PreparedStatement insert =
                        owner.prepareStatement("insert into core.bench_files (n, sha256, bytes) values (?, ?, ?)")) {
            for (int n = 1; n <= FILES; n++) {
                byte[] content = new byte[FILE_BYTES];
                chance.nextBytes(content);
                System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
                insert.setInt(1, n);
                insert.setString(2, keep(content));
                insert.setLong(3, content.length);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run("files.sql");
    }

    private String keep(byte[] content) throws IOException {
        String hash = HexFormat.of().formatHex(sha256().digest(content));
        Path place = portal.files().resolve(hash.substring(0, 2)).resolve(hash);
        Files.createDirectories(place.getParent());
        Files.write(place, content);
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private void run(String script) throws SQLException, IOException {
        try (InputStream text = Network.class.getResourceAsStream("/bench/" + script);
                Connection owner = portal.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Long> longs(Connection connection, String query) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}
