package se.healthycities.portal.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.ballot.Answering;
import se.healthycities.portal.ballot.Ballot;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.GivenAnswer;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.brief.BriefChoices;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.digest.DigestJob;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.mail.LetterWishes;
import se.healthycities.portal.notice.BallotWishes;
import se.healthycities.portal.notice.ChoiceService;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.notice.LevelRow;
import se.healthycities.portal.notice.OwnChoices;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.Poll;
import se.healthycities.portal.poll.PollAnswer;
import se.healthycities.portal.poll.PollPlan;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** A group of the plugin that seasons switch, with people who are asked. */
abstract class ReminderNetwork extends CalendarRooms {
    static final PluginId PLUGIN = new PluginId("themegroups");
    static final Instant CLOSES =
            LocalDate.of(2026, 12, 3).atTime(16, 0).atZone(Today.STOCKHOLM).toInstant();
    /** The last day on which a poll takes answers. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 3);

    static final String TITLE = "Ska vi ses i Umeå?";
    static final List<String> PEOPLE = List.of(OFFICIAL, FOLKE, GRETA, POLITICIAN);

    private static final Scene ROOM = Scene.space(PLUGIN, "themegroups/provgruppen");

    Space room;

    @BeforeEach
    void settleIn() {
        beans.found(Enclosure.class, beans.of(ReminderEnclosure.class));
        beans.found(LetterWishes.class, beans.of(BallotWishes.class));
        execute("delete from core.quiet_periods");
        execute("delete from core.notice_queue");
        execute("delete from core.notices");
        execute("update core.ballots set withdrawn_at = made_at");
        execute("update core.polls set closed_at = made_at");
        emptyOutbox();
        room = new Space(PLUGIN, ROOM.space(), "Provgruppen", null, Visibility.GROUP, Joining.ASK);
        entityManager.persist(room);
        seat(room, OFFICIAL, SeatRole.CONVENOR);
        PEOPLE.stream().skip(1).forEach(email -> seat(room, email, SeatRole.MEMBER));
        as(null);
        beans.of(DigestJob.class).run();
        entityManager.flush();
    }

    final Ballot ballot(Instant closes) {
        BallotPlan plan = new BallotPlan(
                BallotKind.CONSENT,
                Voices.PERSON,
                null,
                false,
                Shows.AT_ONCE,
                null,
                TITLE,
                "",
                List.of(),
                closes,
                null);
        Ballot ballot =
                new Ballot(room, plan, "", false, null, affiliation(OFFICIAL), clock.instant(), UUID.randomUUID());
        entityManager.persist(ballot);
        entityManager.flush();
        return ballot;
    }

    final void answer(Ballot ballot, String email) {
        as(email);
        beans.of(Answering.class)
                .answer(ROOM.in("decisions"), ballot.getId(), affiliation(email).getId(), GivenAnswer.of(Stance.AGREE));
        entityManager.flush();
        as(null);
    }

    final Poll poll(LocalDate lastDay, Voters voters, boolean letters) {
        Instant first =
                lastDay.plusDays(14).atTime(9, 0).atZone(Today.STOCKHOLM).toInstant();
        List<When> times = List.of(
                When.between(first, first.plusSeconds(3_600)),
                When.between(first.plusSeconds(7_200), first.plusSeconds(9_000)));
        PollPlan plan = new PollPlan(TITLE, "", null, Mode.ONLINE, voters, lastDay, times);
        Poll poll = new Poll(room, plan, "", letters, affiliation(OFFICIAL), clock.instant(), UUID.randomUUID());
        entityManager.persist(poll);
        entityManager.flush();
        return poll;
    }

    /** The plugin is unknown here, so that nobody reads its polls. */
    final void answer(Poll poll, String email) {
        entityManager.persist(new PollAnswer(
                poll, affiliation(email), null, Map.of(poll.getTimes().get(0), Choice.YES), clock.instant()));
        entityManager.flush();
    }

    final void everybodyHears(Level level) {
        PEOPLE.forEach(email -> hears(email, level, DayOfWeek.THURSDAY, 7));
    }

    final void hears(String email, Level level, DayOfWeek day, int hour) {
        hears(email, level, day, hour, false);
    }

    final void hears(String email, Level level, DayOfWeek day, int hour, boolean brief) {
        as(email);
        beans.of(BriefChoices.class).choose(brief);
        beans.of(ChoiceService.class).choose(new OwnChoices(day, hour, List.of(new LevelRow(null, null, level))));
        entityManager.flush();
        execute("delete from core.notice_queue");
        as(null);
    }

    /** The digests of the moment come first, then the job that reminds. */
    final void at(LocalDate day, LocalTime time) {
        clock.set(day, time);
        beans.newRequest();
        beans.of(DigestJob.class).run();
        remindAt(day, time);
    }

    /** Without digests, which may fail. */
    final void remindAt(LocalDate day, LocalTime time) {
        clock.set(day, time);
        beans.newRequest();
        beans.of(ReminderJob.class).run();
        entityManager.flush();
    }

    /** How many mails have reminded the person of the ballot; that a brief names it as well is no reminder. */
    final long reminded(String email) {
        return words("select subject from core.mails where address = '" + email + "' and (subject like 'Påminnelse: "
                        + TITLE
                        + "%' or regexp_replace(text, '[[:space:]]+', ' ', 'g') like '%" + TITLE
                        + "%Du svarar utan att logga in%')")
                .size();
    }

    final long byDigest(String email) {
        return words("select step from core.question_reminders r join core.people p on p.id = r.person_id"
                        + " where r.by_digest and p.email = '" + email + "'")
                .size();
    }

    final void quiet(LocalDate from, LocalDate to) {
        execute("delete from core.quiet_periods");
        execute("insert into core.quiet_periods (season_id, name, valid_from, valid_to)" + " select min(id), 'Lugnt', '"
                + from + "', '" + to + "' from core.seasons");
    }

    final void execute(String sql) {
        entityManager.flush();
        entityManager.createNativeQuery(sql).executeUpdate();
    }

    final Affiliation affiliation(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email order by a.id", Affiliation.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getSingleResult();
    }
}
