package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;

class ReadMarksTest extends PortalTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    private static final String FOLKE = "folke.mallander@trollhattan.example";
    private static final String GRETA = "greta.utkastman@boras.example";

    private DiscussionService service() {
        return beans.of(DiscussionService.class);
    }

    private ReadMarks marks() {
        return beans.of(ReadMarks.class);
    }

    private long start(String title) {
        return service().start(BOARD, title, "Text", Set.of(), UUID.randomUUID());
    }

    private int reply(long discussion) {
        return service().reply(BOARD, discussion, "Svar", Set.of(), UUID.randomUUID());
    }

    @Test
    void oneIsMarkedWithoutTheOthersAndWhatCameAfterThePageStaysUnread() {
        as(POLITICIAN);
        long one = start("Ett");
        long other = start("Annat");
        var seen = clock.instant();
        clock.set(clock.instant().plusSeconds(5 * 60));
        reply(one);
        as(FOLKE);
        marks().readAll(one, seen);
        assertThat(unread(one)).as("the reply of five minutes later").isEqualTo(1);
        assertThat(unread(other)).isEqualTo(1);
        marks().readAll(one, clock.instant());
        assertThat(unread(one)).isZero();
        as(GRETA);
        assertThat(unread(one)).as("another person").isEqualTo(2);
    }

    @Test
    void allOfASpaceAndAllOfEverythingAreMarkedForOnePersonOnly() {
        as(POLITICIAN);
        long id = start("Till styrelsen");
        as(FOLKE);
        int everywhere = unreadList().size();
        marks().readAll(BOARD, clock.instant());
        assertThat(unread(id)).isZero();
        assertThat(unreadList()).noneMatch(row -> row.spacePath().equals("spaces/styrelse"));
        assertThat(unreadList()).as("other spaces are untouched").hasSizeLessThan(everywhere);
        marks().readAll(clock.instant());
        assertThat(unreadList()).isEmpty();
        as(GRETA);
        assertThat(unread(id)).isEqualTo(1);
    }

    @Test
    void theListIsTranslatedOnceWhateverMayBeRead() {
        as(FOLKE);
        Visitor visitor = beans.of(Visitors.class).current();
        DiscussionReads reads = beans.of(DiscussionReads.class);
        assertThat(reads.unread(Readable.of(visitor, Set.of("core")), 50)).isNotEmpty();
        var statistics = database.sessions().getStatistics();
        statistics.clear();
        assertThat(reads.unread(Readable.of(visitor, Set.of("cor", "core.", "!core")), 50))
                .isEmpty();
        assertThat(statistics.getQueryPlanCacheHitCount())
                .as("the query as it was read, and its SQL")
                .isEqualTo(2);
        assertThat(statistics.getQueryPlanCacheMissCount()).isZero();
    }

    @Test
    void nobodyMarksWhatTheyMayNotRead() {
        as(POLITICIAN);
        long id = start("Sekretess");
        as(OFFICIAL);
        marks().readAll(id, clock.instant());
        marks().readAll(clock.instant());
        assertThat(entityManager
                        .createNativeQuery("select count(*) from core.read_marks where discussion_id = " + id)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void aMarkNeverShrinks() {
        as(POLITICIAN);
        long id = start("Hit");
        var early = clock.instant();
        clock.set(clock.instant().plusSeconds(1 * 60));
        reply(id);
        as(FOLKE);
        marks().read(id, 2);
        marks().readAll(id, early);
        marks().read(id, 1);
        assertThat(unread(id)).isZero();
    }

    /** Against a plain model: who has opened which post, whoever wrote it, wherever it went since. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void unreadIsWhatOthersWroteThatOneHasNotOpened(long seed) {
        Random random = new Random(seed);
        List<String> people = List.of(POLITICIAN, FOLKE, GRETA);
        Map<Long, List<Long>> places = new HashMap<>();
        Map<Long, String> writers = new HashMap<>();
        Map<String, Set<Long>> opened = new HashMap<>();
        people.forEach(person -> opened.put(person, new java.util.HashSet<>()));
        for (int i = 0; i < 3; i++) {
            String writer = people.get(i);
            as(writer);
            long id = start("Samtal " + i);
            places.put(id, new ArrayList<>(List.of(postAt(id, 1))));
            writers.put(postAt(id, 1), writer);
        }
        List<Long> talks = new ArrayList<>(places.keySet());
        for (int step = 0; step < 60; step++) {
            String person = people.get(random.nextInt(people.size()));
            as(person);
            long talk = talks.get(random.nextInt(talks.size()));
            List<Long> posts = places.get(talk);
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    long post = postAt(talk, reply(talk));
                    posts.add(post);
                    writers.put(post, person);
                }
                case 2 -> {
                    marks().read(talk, posts.size());
                    posts.stream().filter(post -> post != 0).forEach(opened.get(person)::add);
                }
                case 3 -> {
                    int number = 1 + random.nextInt(posts.size());
                    if (posts.get(number - 1) != 0) {
                        execute("update core.posts set state = 'WITHDRAWN' where id = " + posts.get(number - 1));
                        writers.remove(posts.get(number - 1));
                    }
                }
                default -> {
                    long to = talks.get(random.nextInt(talks.size()));
                    int number = 1 + random.nextInt(posts.size());
                    long post = posts.get(number - 1);
                    if (to != talk && post != 0 && writers.containsKey(post)) {
                        move(post, talk, number, to, places.get(to).size() + 1);
                        posts.set(number - 1, 0L);
                        places.get(to).add(post);
                    }
                }
            }
        }
        for (String person : people) {
            as(person);
            for (long talk : talks) {
                long expected = places.get(talk).stream()
                        .filter(writers::containsKey)
                        .filter(post -> !writers.get(post).equals(person))
                        .filter(post -> !opened.get(person).contains(post))
                        .count();
                assertThat(unread(talk))
                        .as(person + " in " + talk + ", seed " + seed)
                        .isEqualTo(expected);
            }
        }
    }

    private void move(long post, long from, int number, long to, int next) {
        execute("update core.posts set discussion_id = " + to + ", number = " + next + " where id = " + post);
        execute("insert into core.posts (discussion_id, number, author_id, written_at, text, html, request_key, state,"
                + " moved_to_id) select " + from + ", " + number + ", author_id, written_at, '', '',"
                + " gen_random_uuid(), 'MOVED', id from core.posts where id = " + post);
        execute("update core.discussions set posts = " + next + " where id = " + to);
    }

    private void execute(String statement) {
        entityManager.flush();
        entityManager.createNativeQuery(statement).executeUpdate();
        entityManager.clear();
    }

    private long postAt(long discussion, int number) {
        entityManager.flush();
        return ((Number) entityManager
                        .createNativeQuery("select id from core.posts where discussion_id = " + discussion
                                + " and number = " + number)
                        .getSingleResult())
                .longValue();
    }

    private List<DiscussionRow> unreadList() {
        entityManager.flush();
        return beans.of(DiscussionReads.class).unread(beans.of(Reading.class).today(), 500);
    }

    /** The count of the space's list; the dashboard must say the same. */
    private long unread(long discussion) {
        long space =
                beans.of(Visitors.class).standing(BOARD.space()).orElseThrow().space();
        entityManager.flush();
        long person = beans.of(Visitors.class).current().person();
        long count = beans
                .of(DiscussionReads.class)
                .inSpace(space, person, false, DiscussionReads.NEWEST, Long.MAX_VALUE, 500)
                .stream()
                .filter(row -> row.id() == discussion)
                .mapToLong(DiscussionRow::unread)
                .findFirst()
                .orElseThrow();
        assertThat(unreadList().stream()
                        .filter(row -> row.id() == discussion)
                        .mapToLong(DiscussionRow::unread)
                        .findFirst()
                        .orElse(0))
                .isEqualTo(count);
        return count;
    }
}
