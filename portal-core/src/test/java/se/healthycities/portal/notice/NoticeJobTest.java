package se.healthycities.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.OccasionMoved;
import se.healthycities.portal.digest.Letterbox;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.DiscussionSteering;
import se.healthycities.portal.discussion.FollowLevel;
import se.healthycities.portal.discussion.Follows;
import se.healthycities.portal.discussion.editing.PostEditing;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatTaken;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.testkit.TestClock;

/** What happens becomes one notice for each person whom it reaches, and for nobody else. */
class NoticeJobTest extends Letterbox {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private List<DigestItem> told(String email) {
        forget();
        return beans
                .of(NoticeReads.class)
                .newest(person(email), new NoticeReads.Asked(0, "", NoticeReads.NEWEST), 50, SWEDISH)
                .rows()
                .stream()
                .map(NoticeRow::item)
                .toList();
    }

    @Test
    void whoSitsInASpaceHearsOfANewDiscussionAndOfRepliesButNobodyOfOwnOnes() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första", "Andra");
        notices();
        assertThat(kinds(FOLKE)).containsExactly("discussion", "post");
        assertThat(kinds(OFFICIAL)).isEmpty();
        assertThat(kinds(GRETA)).isEmpty();
        assertThat(number("select count(*) from core.notice_queue")).isZero();
        DigestItem newest = told(FOLKE).get(0);
        assertThat(newest.title()).isEqualTo("Skolmat");
        assertThat(newest.place()).isEqualTo("Här");
        assertThat(newest.discussion()).isEqualTo(talk);
        assertThat(newest.text()).contains("Andra");
    }

    @Test
    void theSameFactTwiceIsOneNotice() {
        as(OFFICIAL);
        talk(HERE, "Skolmat", "Första");
        notices();
        execute("insert into core.notice_queue (fact_id) select fact_id from core.notices");
        notices();
        assertThat(kinds(FOLKE)).containsExactly("discussion");
    }

    @Test
    void whoIsMentionedHearsOfTheMentionOnce() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första");
        notices();
        reply(HERE, talk, "Vad säger du, @Folke Mallander?");
        notices();
        assertThat(kinds(FOLKE)).containsExactly("discussion", "mention");
        beans.of(PostEditing.class).change(HERE, postAt(talk, 2), "Vad säger du, @Folke Mallander och @alla?", 0);
        notices();
        assertThat(kinds(FOLKE)).as("an edit that names Folke again").containsExactly("discussion", "mention");
    }

    @Test
    void whoMutedADiscussionHearsNothingOfIt() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första");
        as(FOLKE);
        beans.of(Follows.class).choose(HERE, talk, FollowLevel.MUTE);
        as(OFFICIAL);
        reply(HERE, talk, "Andra");
        notices();
        assertThat(kinds(FOLKE)).isEmpty();
    }

    @Test
    void aFollowerWithoutAccessHearsNothingInAnyChannel() {
        as(OFFICIAL);
        long talk = talk(HERE, "Hemligt", "Första");
        execute("insert into core.discussion_follows (person_id, discussion_id, level) values (" + person(GRETA) + ", "
                + talk + ", 'FOLLOW')");
        reply(HERE, talk, "Andra");
        notices();
        assertThat(kinds(GRETA)).isEmpty();
        execute("insert into core.notices (person_id, fact_id, kind, subject, written_at, rhythm, waits_since)"
                + " select " + person(GRETA) + ", max(id), 'post', " + postAt(talk, 2)
                + ", max(told_at), 'IMMEDIATE', max(told_at) from core.facts");
        assertThat(told(GRETA)).isEmpty();
        clock.set(TestClock.DAY, LocalTime.of(15, 0));
        prompt();
        digests(TestClock.DAY.plusDays(1), NOON);
        digests(TestClock.DAY.plusDays(8), NOON);
        assertThat(letters(GRETA)).isEmpty();
    }

    @Test
    void whatIsMovedIsNotToldAgain() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första", "Andra");
        notices();
        long before = number("select count(*) from core.notices");
        moving().move(HERE, talk, "spaces/dar");
        notices();
        assertThat(number("select count(*) from core.notices")).isEqualTo(before);
        assertThat(told(FOLKE)).as("Folke does not read where it is now").isEmpty();
        assertThat(number("select count(*) from core.notices where space_id <> " + there.getId()))
                .isZero();
    }

    @Test
    void whatIsSplitOffOrMergedIsNotToldAgain() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första", "Andra");
        long other = talk(HERE, "Skolgård", "Tredje");
        notices();
        long before = number("select count(*) from core.notices");
        long split =
                moving().split(HERE, talk, Set.of(postAt(talk, 2)), "Andra frågan", "spaces/har", UUID.randomUUID());
        notices();
        moving().merge(HERE, split, other);
        notices();
        assertThat(number("select count(*) from core.notices")).isEqualTo(before);
    }

    @Test
    void whatIsWithdrawnIsNotSaid() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första", "Andra");
        notices();
        beans.of(PostEditing.class).withdraw(HERE, postAt(talk, 2));
        assertThat(told(FOLKE)).extracting(DigestItem::title).containsExactly("Skolmat");
        assertThat(told(FOLKE)).allMatch(item -> item.text() == null);
    }

    @Test
    void whatIsDecidedIsTold() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första");
        beans.of(DiscussionSteering.class).turn(HERE, talk, DiscussionState.DECIDED);
        notices();
        assertThat(kinds(FOLKE)).containsExactly("discussion", "decision");
        assertThat(told(FOLKE).get(0).words()).isEqualTo("Beslutat");
    }

    @Test
    void aDraftOfAnOccasionReachesNobodyAndAPublishedOneItsGroup() {
        String occasion =
                "insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day, precision,"
                        + " status, audience, uid, changed_at) values ('fika', 'core', " + here.getId()
                        + ", 'Fika', 'meeting', date '2026-12-01', date '2026-12-01', 'DAY', 'DRAFT', 'space', '"
                        + UUID.randomUUID() + "', timestamptz '2026-11-21 08:00Z')";
        execute(occasion);
        long id = number("select id from core.occasions where key = 'fika'");
        beans.of(Facts.class).tell(new OccasionMoved(id, here.getId(), null));
        notices();
        assertThat(kinds(FOLKE)).isEmpty();
        execute("update core.occasions set status = 'PUBLISHED' where id = " + id);
        beans.of(Facts.class).tell(new OccasionMoved(id, here.getId(), null));
        notices();
        assertThat(kinds(FOLKE)).containsExactly("occasion");
        assertThat(kinds(GRETA)).isEmpty();
        assertThat(told(FOLKE).get(0).address()).isEqualTo("/calendar/fika");
    }

    @Test
    void aSeatThatSomebodyElseGivesIsToldAtOnceWhateverIsChosen() {
        choose(GRETA, null, "NONE");
        as(OFFICIAL);
        long seat = seat(here, GRETA, SeatRole.MEMBER).getId();
        beans.of(Facts.class)
                .tell(new SeatTaken(seat, here.getId(), affiliation(OFFICIAL).getId()));
        notices();
        clock.set(clock.instant().plusSeconds(60));
        prompt();
        assertThat(letters(GRETA)).singleElement().asString().contains("Här", "Du har en plats här");
        assertThat(words("select coalesce(unsubscribe, '') from core.mails where address = '" + GRETA + "'"))
                .as("nobody ends such letters")
                .containsExactly("");
    }

    @Test
    void levelsCloserToTheThingComeFirst() {
        Person folke = entityManager.find(Person.class, person(FOLKE));
        NoticeChoices choices = beans.of(NoticeChoices.class);
        long space = here.getId();
        assertThat(choices.of(folke.getId(), "post", space))
                .as("elected politicians")
                .isEqualTo(Rhythm.WEEKLY);
        assertThat(choices.of(person(POLITICIAN)).rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(choices.of(person(OFFICIAL)).rhythm()).isEqualTo(Rhythm.DAILY);
        execute("insert into core.notice_defaults (space_id, level, set_by_id, set_at) select " + space
                + ", 'DAILY', min(id), timestamptz '2026-11-21 08:00Z' from core.affiliations");
        assertThat(choices.of(folke.getId(), "post", space)).isEqualTo(Rhythm.DAILY);
        choose(FOLKE, null, "MENTIONS");
        assertThat(choices.of(folke.getId(), "post", space)).isEqualTo(Rhythm.NONE);
        assertThat(choices.of(folke.getId(), "mention", space)).isEqualTo(Rhythm.DAILY);
        choose(FOLKE, "post", "IMMEDIATE");
        assertThat(choices.of(folke.getId(), "post", space)).isEqualTo(Rhythm.IMMEDIATE);
        execute("insert into core.notice_levels (person_id, space_id, level) values (" + folke.getId() + ", " + space
                + ", 'NONE')");
        assertThat(choices.of(folke.getId(), "post", space)).isEqualTo(Rhythm.NONE);
        assertThat(choices.of(folke.getId(), "post", null)).isEqualTo(Rhythm.IMMEDIATE);
        assertThat(choices.of(folke.getId(), "seat", space)).isEqualTo(Rhythm.IMMEDIATE);
    }

    @Test
    void aFactThatCannotBeToldHoldsUpNoOther() {
        as(OFFICIAL);
        execute("insert into core.facts (kind, subject, told_at) values ('FeesFrozen', 99999999999,"
                + " timestamptz '2026-11-21 08:00Z')");
        talk(HERE, "Skolmat", "Första");
        notices();
        assertThat(kinds(FOLKE)).containsExactly("discussion");
        assertThat(number("select tries from core.notice_queue"))
                .as("one try a run, so that a short trouble ends nothing")
                .isEqualTo(1);
        for (int run = 0; run < NoticeQueue.MOST_TRIES + 3; run++) {
            notices();
        }
        assertThat(number("select tries from core.notice_queue")).isEqualTo(NoticeQueue.MOST_TRIES);
        assertThat(beans.of(NoticeQueue.class).age()).isPresent();
    }

    @Test
    void aRereadByOneLeavesItUnreadForTheOther() {
        seat(here, GRETA, SeatRole.MEMBER);
        as(OFFICIAL);
        talk(HERE, "Skolmat", "Första");
        notices();
        as(FOLKE);
        long mine = number("select max(id) from core.notices where person_id = " + person(FOLKE));
        long hers = number("select max(id) from core.notices where person_id = " + person(GRETA));
        beans.of(NoticeService.class).read(hers);
        beans.of(NoticeService.class).read(mine);
        assertThat(number("select count(*) from core.notices where read_at is not null and id = " + hers))
                .isZero();
        assertThat(number("select count(*) from core.notices where read_at is not null and id = " + mine))
                .isOne();
    }
}
