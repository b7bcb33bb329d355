package se.healthycities.bench.daily;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses each visitor opens: only such as they may read, drawn anew for each of them. */
final class Visits {
    private static final int OF_EACH = 400;
    private static final Pattern DISCUSSION = Pattern.compile("/discussions/(\\d+)");
    private static final String MINE = " from core.bench_people person"
            + " join core.seats seat on seat.affiliation_id = person.affiliation_id"
            + " join core.spaces space on space.id = seat.space_id";

    private final Connection connection;
    private final int posts;
    private final Words words = new Words();
    private final Random chance = new Random(23);

    /** @param posts how many a discussion holds */
    Visits(Connection connection, int posts) {
        this.connection = connection;
        this.posts = posts;
    }

    /** The number of the discussion in an address. */
    static long discussion(String address) {
        Matcher found = DISCUSSION.matcher(address);
        if (!found.find()) {
            throw new IllegalArgumentException(address);
        }
        return Long.parseLong(found.group(1));
    }

    /** @param replies what follows the address of a discussion to answer there */
    Map<Task, List<List<String>>> of(int people, String replies) throws SQLException {
        Map<Task, List<List<String>>> visits = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            List<List<String>> each = new ArrayList<>();
            for (int n = 1; n <= people; n++) {
                each.add(draw(task, n, replies));
            }
            visits.put(task, each);
        }
        return visits;
    }

    private List<String> draw(Task task, int person, String replies) throws SQLException {
        String discussions = "select '/' || space.path || '/discussions/' || known.id" + MINE
                + " join core.bench_discussions known on known.space_id = space.id where person.n = ?";
        List<String> places = switch (task) {
            case DISCUSSION, REPLY -> ask(discussions, person);
            case LIST -> ask("select '/' || space.path" + MINE + " where person.n = ?", person);
            case DOWNLOAD ->
                ask(
                        "select '/files/' || file.id || '/underlag.pdf'" + MINE
                                + " join core.files file on file.space_id = space.id where person.n = ?",
                        person);
            case SEARCH, DASHBOARD -> List.of("/");
        };
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < OF_EACH; i++) {
            String place = places.get(chance.nextInt(places.size()));
            drawn.add(
                    switch (task) {
                        case DISCUSSION -> place + "-hur?from=" + (1 + 50 * chance.nextInt(Math.max(1, posts / 50)));
                        case REPLY -> place + "-hur" + replies;
                        case SEARCH -> "/search?q=" + URLEncoder.encode(question(i), StandardCharsets.UTF_8);
                        default -> place;
                    });
        }
        return drawn;
    }

    /** In turn a common word, a rare one, a common with a rare one, and two of the middle. */
    private String question(int turn) {
        int topics = 80;
        String common = words.ranked(topics + chance.nextInt(40));
        String rare = words.ranked(500 + chance.nextInt(words.size() - 500));
        String middle = words.ranked(130 + chance.nextInt(200)) + " " + words.ranked(130 + chance.nextInt(200));
        return switch (turn % 4) {
            case 0 -> common;
            case 1 -> rare;
            case 2 -> common + " " + rare;
            default -> middle;
        };
    }

    private List<String> ask(String query, int person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query + " order by 1")) {
            statement.setInt(1, person);
            List<String> found = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
