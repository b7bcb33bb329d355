package se.healthycities.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.ShutGate;

class LiveReadersTest extends PortalTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    private static final String BOARD_MEMBER = "folke.mallander@trollhattan.example";

    private long discussion;
    private LiveReaders readers;

    /** A page at the other end. */
    private static final class Page implements LiveWire {
        private final List<String> told = new ArrayList<>();
        private Ending ended;
        private boolean broken;
        private boolean answers = true;
        private int asked;

        @Override
        public void send(String words) {
            if (broken) {
                throw new IllegalStateException("The connection was closed.");
            }
            told.add(words);
        }

        @Override
        public void ping() {
            asked++;
        }

        @Override
        public boolean alive() {
            return answers;
        }

        @Override
        public void close(Ending why) {
            ended = why;
        }
    }

    @BeforeEach
    void aDiscussionOfTheBoard() {
        as(BOARD_MEMBER);
        as(POLITICIAN);
        discussion = beans.of(DiscussionService.class).start(BOARD, "Levande", "Ett", Set.of(), UUID.randomUUID());
        readers = beans.of(LiveReaders.class);
    }

    private LivePass pass(String email, UUID login) {
        long person = beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
        return new LivePass(person, login, discussion, 1);
    }

    private Page open(String email) {
        Page page = new Page();
        assertThat(readers.enter(page, pass(email, null))).isTrue();
        return page;
    }

    private void reply(String email) {
        as(email);
        beans.of(DiscussionService.class).reply(BOARD, discussion, "Svar", Set.of(), UUID.randomUUID());
        entityManager.flush();
        tell();
    }

    private void tell() {
        beans.newRequest();
        readers.tell(Set.of(discussion));
    }

    @Test
    void othersHearHowManyRepliesCameAndTheWriterIsNotToldOfOnesOwn() {
        Page folke = open(BOARD_MEMBER);
        Page ebba = open(POLITICIAN);
        reply(POLITICIAN);
        reply(POLITICIAN);
        assertThat(folke.told).containsExactly("{\"posts\": 2, \"replies\": 1}", "{\"posts\": 3, \"replies\": 2}");
        assertThat(ebba.told).containsExactly("{\"posts\": 2, \"replies\": 0}", "{\"posts\": 3, \"replies\": 0}");
    }

    @Test
    void onePageThatBreaksKeepsNobodyWaiting() {
        List<Page> pages = List.of(open(BOARD_MEMBER), open(POLITICIAN), open(BOARD_MEMBER));
        pages.get(1).broken = true;
        reply(POLITICIAN);
        assertThat(pages.get(0).told).hasSize(1);
        assertThat(pages.get(2).told).hasSize(1);
        assertThat(pages.get(1).ended).isEqualTo(LiveWire.Ending.GONE);
    }

    @Test
    void aHintHasNumbersAndNoWords() {
        Page folke = open(BOARD_MEMBER);
        reply(POLITICIAN);
        assertThat(folke.told).allMatch(hint -> hint.matches("\\{\"posts\": \\d+, \"replies\": \\d+}"));
    }

    @Test
    void anotherDiscussionIsNotTold() {
        Page folke = open(BOARD_MEMBER);
        readers.tell(Set.of(discussion + 1));
        assertThat(folke.told).isEmpty();
        assertThat(folke.ended).isNull();
    }

    @Test
    void aPageThatOpensHearsOnlyOfWhatItHasMissed() {
        Page early = new Page();
        readers.enter(early, pass(BOARD_MEMBER, null));
        readers.tell(early, pass(BOARD_MEMBER, null));
        assertThat(early.told).isEmpty();
        reply(POLITICIAN);
        Page late = new Page();
        readers.tell(late, pass(BOARD_MEMBER, null));
        assertThat(late.told).containsExactly("{\"posts\": 2, \"replies\": 1}");
    }

    @Test
    void whoeverMayNotReadHasNoHint() {
        assertThat(beans.of(LiveRights.class).hints(List.of(pass(OFFICIAL, null))))
                .isEmpty();
        assertThat(beans.of(LiveRights.class).hints(List.of(new LivePass(0, null, discussion, 1))))
                .isEmpty();
        assertThat(beans.of(LiveRights.class).hints(List.of(pass(BOARD_MEMBER, null))))
                .hasSize(1);
    }

    @Test
    void aSeatThatEndedEndsTheWaiting() {
        Page folke = open(BOARD_MEMBER);
        entityManager
                .createNativeQuery("update core.seats set valid_to = date '2026-11-20' where space_id ="
                        + " (select id from core.spaces where path = 'spaces/styrelse') and affiliation_id in"
                        + " (select a.id from core.affiliations a join core.people p on p.id = a.person_id"
                        + " where p.email = '" + BOARD_MEMBER + "')")
                .executeUpdate();
        reply(POLITICIAN);
        assertThat(folke.ended).isEqualTo(LiveWire.Ending.NO_RIGHT);
        assertThat(folke.told).isEmpty();
        reply(POLITICIAN);
        assertThat(folke.told).isEmpty();
    }

    @Test
    void aLoginThatEndedEndsTheWaiting() {
        Page folke = new Page();
        readers.enter(folke, pass(BOARD_MEMBER, UUID.randomUUID()));
        reply(POLITICIAN);
        assertThat(folke.ended).isEqualTo(LiveWire.Ending.NO_RIGHT);
    }

    @Test
    void aSeasonThatIsOffEndsTheWaiting() {
        LivePass pass = pass(BOARD_MEMBER, null);
        LiveRights off = new LiveRights(beans.of(LiveQueries.class), beans.of(Visitors.class), ShutGate.instance());
        assertThat(beans.of(LiveRights.class).hints(List.of(pass))).containsKey(pass);
        assertThat(off.hints(List.of(pass))).isEmpty();
        Page reader = new Page();
        LiveReaders waiting = new LiveReaders(off);
        waiting.enter(reader, pass);
        waiting.tell(Set.of(discussion));
        assertThat(reader.ended).isEqualTo(LiveWire.Ending.NO_RIGHT);
        assertThat(reader.told).isEmpty();
    }

    @Test
    void aPersonHasTwentyPagesOpenAtMost() {
        LivePass pass = pass(BOARD_MEMBER, null);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < LiveReaders.MOST_OF_A_PERSON; i++) {
            pages.add(open(BOARD_MEMBER));
        }
        assertThat(readers.room(pass.person())).isFalse();
        assertThat(readers.enter(new Page(), pass)).isFalse();
        assertThat(readers.enter(new Page(), pass(POLITICIAN, null))).isTrue();
        readers.leave(pages.get(0));
        assertThat(readers.enter(new Page(), pass)).isTrue();
    }

    @Test
    void whoeverAnswersIsAskedAgainAndWhoeverDoesNotIsGone() {
        Page there = open(BOARD_MEMBER);
        Page gone = open(POLITICIAN);
        gone.answers = false;
        readers.ping();
        assertThat(there.asked).isOne();
        assertThat(gone.ended).isEqualTo(LiveWire.Ending.GONE);
        readers.ping();
        assertThat(gone.asked).isZero();
    }
}
