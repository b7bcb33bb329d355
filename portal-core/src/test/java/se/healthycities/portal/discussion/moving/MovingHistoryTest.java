package se.healthycities.portal.discussion.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is moved, split and merged in whatever order: no post is lost, no number is missing, every old place leads on. */
class MovingHistoryTest extends Rooms {
    private static final int STEPS = 60;

    /** Every place at which a post has ever stood, as "discussion/number", and the post's text. */
    private final Map<String, String> stood = new LinkedHashMap<>();

    private final Map<Long, String> homes = new LinkedHashMap<>();
    private final Set<Long> merged = new HashSet<>();
    private int written;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyOldPlaceLeadsToThePostsPlaceOfToday(long seed) {
        stood.clear();
        homes.clear();
        merged.clear();
        written = 0;
        Random random = new Random(seed);
        as(COORDINATOR);
        long before = facts("PostWritten");
        start(random);
        start(random);
        for (int step = 0; step < STEPS; step++) {
            act(random);
            forget();
            look();
        }
        assertThat(facts("PostWritten") - before).isEqualTo(written);
        check();
    }

    private void act(Random random) {
        List<Long> open =
                homes.keySet().stream().filter(id -> !merged.contains(id)).toList();
        long id = open.get(random.nextInt(open.size()));
        String path = homes.get(id);
        switch (random.nextInt(6)) {
            case 0 -> start(random);
            case 1, 2 -> reply(id, path);
            case 3 -> {
                String to = random.nextBoolean() ? "spaces/har" : "spaces/dar";
                moving().move(DiscussionMovingTest.scene(path), id, to);
                homes.put(id, to);
            }
            case 4 -> split(random, id, path);
            default -> {
                long into = open.get(random.nextInt(open.size()));
                if (into != id) {
                    moving().merge(DiscussionMovingTest.scene(path), id, into);
                    merged.add(id);
                }
            }
        }
    }

    private void start(Random random) {
        String path = random.nextBoolean() ? "spaces/har" : "spaces/dar";
        String text = "Text " + ++written;
        long id = service().start(DiscussionMovingTest.scene(path), text, text, Set.of(), UUID.randomUUID());
        homes.put(id, path);
        stood.put(id + "/1", text);
    }

    private void reply(long id, String path) {
        String text = "Text " + ++written;
        int number = service().reply(DiscussionMovingTest.scene(path), id, text, Set.of(), UUID.randomUUID());
        stood.put(id + "/" + number, text);
    }

    private void split(Random random, long id, String path) {
        List<Long> posts = new ArrayList<>(
                reads().choosable(id).stream().map(ChoosablePost::id).toList());
        java.util.Collections.shuffle(posts, random);
        if (posts.size() > 1) {
            Set<Long> chosen = new HashSet<>(posts.subList(0, 1 + random.nextInt(posts.size() - 1)));
            String to = random.nextBoolean() ? "spaces/har" : "spaces/dar";
            long made = moving().split(DiscussionMovingTest.scene(path), id, chosen, "Delat", to, UUID.randomUUID());
            homes.put(made, to);
        }
    }

    /** Notes where every post stands now. */
    private void look() {
        words("select discussion_id || '/' || number || '=' || text from core.posts where text like 'Text %'"
                        + " and state <> 'MOVED'")
                .forEach(line -> {
                    String[] parts = line.split("=");
                    String before = stood.put(parts[0], parts[1]);
                    assertThat(before).as("a place is given once").isIn(null, parts[1]);
                });
    }

    private void check() {
        String ours = homes.keySet().toString().replace('[', '(').replace(']', ')');
        assertThat(words("select count(*) || ' ' || count(distinct text) from core.posts where state <> 'MOVED'"
                        + " and discussion_id in " + ours))
                .as("no post is lost or doubled")
                .containsExactly(written + " " + written);
        assertThat(number("select count(*) from core.discussions d where id in " + ours
                        + " and (posts <> (select count(*)"
                        + " from core.posts where discussion_id = d.id) or posts <> (select max(number) from core.posts"
                        + " where discussion_id = d.id) or 1 <> (select min(number) from core.posts"
                        + " where discussion_id = d.id))"))
                .as("numbers run from one without gaps")
                .isZero();
        assertThat(number("select count(*) from core.discussions d where id in " + ours + " and last_post_at <>"
                        + " (select max(written_at) from core.posts where discussion_id = d.id and state <> 'MOVED')"))
                .isZero();
        stood.forEach((place, text) -> {
            String[] parts = place.split("/");
            long row = postAt(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
            assertThat(words("select post.text from core.posts stub join core.posts post"
                            + " on post.id = coalesce(stub.moved_to_id, stub.id) where stub.id = " + row))
                    .as("what stood at " + place)
                    .containsExactly(text);
            assertThat(reads().addressOf(row)).isPresent();
        });
        merged.forEach(id -> assertThat(reads().newAddress(id, homes.get(id))).isPresent());
    }
}
