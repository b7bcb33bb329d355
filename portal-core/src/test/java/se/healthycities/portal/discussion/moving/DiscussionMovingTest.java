package se.healthycities.portal.discussion.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.discussion.DiscussionRow;
import se.healthycities.portal.discussion.ReadMarks;
import se.healthycities.portal.file.Download;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

class DiscussionMovingTest extends Rooms {
    private static String numbers(long discussion) {
        return "select coalesce(string_agg(number || ' ' || state || ' ' || text, ', ' order by number), '')"
                + " from core.posts where discussion_id = " + discussion;
    }

    @Test
    void aMovedDiscussionKeepsItsPostsAndItsFilesMoveWithTheRights() {
        as(OFFICIAL);
        UUID draft = draft("underlag.txt");
        long id = service().start(HERE, "Flyttas", "Ett", Set.of(draft), UUID.randomUUID());
        service().reply(HERE, id, "Två", Set.of(), UUID.randomUUID());
        long written = facts("PostWritten");
        moving().move(HERE, id, "spaces/dar");
        forget();
        assertThat(words(numbers(id))).containsExactly("1 SHOWN Ett, 2 SHOWN Två");
        long file = number("select max(id) from core.files where name = 'underlag.txt'");
        assertThat(beans.of(FileReads.class).download(file))
                .map(Download::scene)
                .contains(THERE);
        assertThat(facts("PostWritten")).as("nothing is told anew").isEqualTo(written);
        assertThat(facts("DiscussionMoved")).isEqualTo(1);
        assertThat(facts("AttachmentMoved")).isEqualTo(1);
        assertThat(words("select act || ' ' || subject || ' ' || before || ' ' || after from core.audit_entries"
                        + " order by id desc limit 1"))
                .containsExactly(
                        "discussion-moved discussion " + id + " space " + here.getId() + " space " + there.getId());
        as(FOLKE);
        assertThat(reads().discussion(id)).isEmpty();
        as(GRETA);
        assertThat(reads().discussion(id)).isPresent();
    }

    @Test
    void aFileThatPostsOfAnotherSpaceCarryStaysUntilTheLastOfThemGoes() {
        as(OFFICIAL);
        long first = service().start(HERE, "Först", "Ett", Set.of(draft("delad.txt")), UUID.randomUUID());
        long second = talk(HERE, "Sedan", "Också");
        entityManager
                .createNativeQuery("insert into core.attachments select " + postAt(second, 1)
                        + ", max(file_version_id) from core.attachments")
                .executeUpdate();
        long file = number("select max(id) from core.files where name = 'delad.txt'");
        moving().move(HERE, first, "spaces/dar");
        assertThat(beans.of(FileReads.class).download(file))
                .map(Download::scene)
                .contains(HERE);
        moving().move(HERE, second, "spaces/dar");
        assertThat(beans.of(FileReads.class).download(file))
                .map(Download::scene)
                .contains(THERE);
    }

    @Test
    void whatWasMovedCanBeMovedBack() {
        as(COORDINATOR);
        long id = talk(HERE, "Fram och åter", "Ett", "Två");
        moving().move(HERE, id, "spaces/dar");
        moving().move(THERE, id, "spaces/har");
        moving().move(HERE, id, "spaces/har");
        forget();
        as(FOLKE);
        assertThat(get("/spaces/har/discussions/" + id + "-x").status()).isEqualTo(200);
        assertThat(number("select count(*) from core.discussion_moves where discussion_id = " + id))
                .as("a move to the same place is none")
                .isEqualTo(2);
    }

    @Test
    void postsThatAreSplitOffAreNumberedAnewAndLeaveStubs() {
        as(OFFICIAL);
        long id = talk(HERE, "Två ämnen", "a1", "b1", "a2", "b2", "b3");
        UUID key = UUID.randomUUID();
        Set<Long> chosen = Set.of(postAt(id, 5), postAt(id, 2), postAt(id, 4));
        long written = facts("PostWritten");
        long made = moving().split(HERE, id, chosen, " Ämne b ", "spaces/har", key);
        forget();
        assertThat(words(numbers(made))).containsExactly("1 SHOWN b1, 2 SHOWN b2, 3 SHOWN b3");
        assertThat(words(numbers(id))).containsExactly("1 SHOWN a1, 2 MOVED , 3 SHOWN a2, 4 MOVED , 5 MOVED ");
        assertThat(words("select title || ' ' || posts || ' ' || state from core.discussions where id = " + made))
                .containsExactly("Ämne b 3 OPEN");
        assertThat(moving().split(HERE, id, chosen, "Ämne b", "spaces/har", key))
                .as("the same form again")
                .isEqualTo(made);
        assertThat(facts("PostWritten")).isEqualTo(written);
        assertThat(facts("DiscussionSplit")).isEqualTo(1);
        assertThat(reads().stubs(id, 1, 50))
                .extracting(
                        run -> run.first() + "-" + run.last() + " " + run.to().number())
                .containsExactly("2-2 1", "4-5 2");
    }

    @Test
    void somethingMustBeSplitOffAndSomethingMustStay() {
        as(OFFICIAL);
        long id = talk(HERE, "Två", "a", "b");
        long other = talk(HERE, "Annat", "c");
        refused(Verdict.NOT_FOUND, () -> split(id, Set.of()));
        refused(Verdict.NOT_FOUND, () -> split(id, Set.of(postAt(id, 1), postAt(id, 2))));
        refused(Verdict.NOT_FOUND, () -> split(id, Set.of(postAt(id, 1), postAt(other, 1))));
    }

    @Test
    void aMergedDiscussionIsPartOfTheOtherAndCanBeSplitOffAgain() {
        as(OFFICIAL);
        long a = talk(HERE, "A", "a1", "a2");
        long b = talk(HERE, "B", "b1");
        long written = facts("PostWritten");
        moving().merge(HERE, a, b);
        forget();
        assertThat(words(numbers(b))).containsExactly("1 SHOWN b1, 2 SHOWN a1, 3 SHOWN a2");
        assertThat(words(numbers(a))).containsExactly("1 MOVED , 2 MOVED ");
        assertThat(words("select state || ' ' || merged_into_id || ' ' || posts from core.discussions where id = " + a))
                .containsExactly("CLOSED " + b + " 2");
        assertThat(facts("PostWritten")).isEqualTo(written);
        assertThat(facts("DiscussionsMerged")).isEqualTo(1);
        assertThat(facts("DiscussionMergedInto")).isEqualTo(1);
        assertThat(reads().newAddress(a, "spaces/har")).contains("/spaces/har/discussions/" + b + "-b?from=2#post-2");
        refused(Verdict.NOT_FOUND, () -> moving().merge(HERE, a, b));
        refused(Verdict.NOT_FOUND, () -> moving().merge(HERE, b, a));
        refused(Verdict.NOT_FOUND, () -> moving().merge(HERE, b, b));
        long again =
                moving().split(HERE, b, Set.of(postAt(b, 2), postAt(b, 3)), "A igen", "spaces/har", UUID.randomUUID());
        forget();
        assertThat(words(numbers(again))).containsExactly("1 SHOWN a1, 2 SHOWN a2");
        assertThat(reads().newAddress(a, "spaces/har"))
                .as("the old address follows its posts")
                .contains("/spaces/har/discussions/" + again + "-a-igen?from=1#post-1");
    }

    @Test
    void aListNamesADiscussionThatBecameAPartOfAnotherNoMore() {
        as(OFFICIAL);
        long a = talk(HERE, "Uppgått samtal", "a1");
        long b = talk(HERE, "Kvarvarande samtal", "b1");
        moving().merge(HERE, a, b);
        forget();
        DiscussionReads discussions = beans.of(DiscussionReads.class);
        assertThat(discussions.inSpace(here.getId(), 0, false, DiscussionReads.NEWEST, Long.MAX_VALUE, 10))
                .extracting(DiscussionRow::title)
                .containsExactly("Kvarvarande samtal");
    }

    @Test
    void whatWasReadStaysReadAndWhatWasNotStaysUnread() {
        as(OFFICIAL);
        long a = talk(HERE, "A", "a1", "a2", "a3");
        long b = talk(HERE, "B", "b1");
        as(FOLKE);
        beans.of(ReadMarks.class).read(a, 2);
        beans.of(ReadMarks.class).read(b, 1);
        as(OFFICIAL);
        moving().merge(HERE, a, b);
        forget();
        as(FOLKE);
        assertThat(beans.of(DiscussionReads.class)
                        .unread(beans.of(Reading.class).today(), 50))
                .filteredOn(row -> row.id() == b || row.id() == a)
                .extracting(row -> row.id() + " " + row.unread())
                .containsExactly(b + " 1");
    }

    @Test
    void onlyWhoLeadsHereAndMayStartThereMoves() {
        as(OFFICIAL);
        long id = talk(HERE, "Rätt", "Ett", "Två");
        long other = talk(THERE, "Dit", "Ett");
        // Folke sits here and not there, the official leads here and sits there, nobody else sits in both.
        as(FOLKE);
        refused(Verdict.NOT_FOUND, () -> moving().move(HERE, id, "spaces/finns-inte"));
        for (String target : List.of("spaces/dar", "spaces/kansli")) {
            refused(Verdict.FORBIDDEN, () -> moving().move(HERE, id, target));
            refused(Verdict.FORBIDDEN, () -> split(id, Set.of(postAt(id, 2)), target));
        }
        refused(Verdict.FORBIDDEN, () -> moving().merge(HERE, id, other));
        as(OFFICIAL);
        refused(Verdict.NOT_FOUND, () -> moving().move(HERE, id, "spaces/styrelse"));
        refused(Verdict.NOT_FOUND, () -> moving().move(THERE, id, "spaces/har"));
        moving().move(HERE, id, "spaces/dar");
        assertThat(facts("DiscussionMoved")).isEqualTo(1);
    }

    private long split(long id, Set<Long> posts) {
        return split(id, posts, "spaces/har");
    }

    private long split(long id, Set<Long> posts, String to) {
        return moving().split(HERE, id, posts, "Nytt", to, UUID.randomUUID());
    }

    private UUID draft(String name) {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        return beans.of(FileService.class)
                .draft(new ByteArrayInputStream(content), name)
                .getId();
    }

    /** The place of a discussion as services are told it. */
    static Scene scene(String path) {
        return path.equals(HERE.space()) ? HERE : THERE;
    }
}
