package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.healthycities.portal.ballot.BallotLetters;
import se.healthycities.portal.ballot.Unanswered;
import se.healthycities.portal.brief.BriefChoices;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.reminder.Due.Comes;
import se.healthycities.portal.time.Today;

/**
 * Reminds those who have not answered a ballot (D2): three working days before it closes and one, by the digest that comes
 * within a day or else by a letter. The row that says so and the letter are one transaction, so that nobody hears it twice.
 */
@ApplicationScoped
public class BallotReminding {
    private final ClosingBallots ballots;
    private final BallotReminderQueries queries;
    private final BallotLetters letters;
    private final NoticeChoices choices;
    private final BriefChoices briefs;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public BallotReminding(
            ClosingBallots ballots,
            BallotReminderQueries queries,
            BallotLetters letters,
            NoticeChoices choices,
            BriefChoices briefs,
            QuietWeeks quietWeeks,
            Today today) {
        this.ballots = ballots;
        this.queries = queries;
        this.letters = letters;
        this.choices = choices;
        this.briefs = briefs;
        this.quietWeeks = quietWeeks;
        this.today = today;
    }

    /** Whom to write to now. */
    @Transactional
    public List<Reminder> letters() {
        Instant now = today.now();
        Predicate<LocalDate> quiet = quietWeeks.days();
        Map<ClosingBallot, Due> due = ballots.due(quiet);
        due.values().removeIf(one -> now.isBefore(one.letter()));
        if (due.isEmpty()) {
            return List.of();
        }
        Map<Long, Mails> known = new HashMap<>();
        List<Reminder> letters = new ArrayList<>();
        ballots.waiting(due)
                .forEach((ballot, people) -> people.stream()
                        .filter(one -> !byDigest(
                                due.get(ballot), known.computeIfAbsent(one.person(), this::mails), quiet, now))
                        .map(one -> new Reminder(
                                ballot.id(), ballot.closesAt(), due.get(ballot).step(), one))
                        .forEach(letters::add));
        return letters;
    }

    private static boolean byDigest(Due due, Mails mails, Predicate<LocalDate> quiet, Instant now) {
        return due.waitsFor(due.digest(mails.choice(), mails.comes(), quiet), now);
    }

    /** When a mail comes to a person anyway, in which a reminder can stand. */
    Mails mails(long person) {
        DigestChoice choice = choices.of(person);
        return new Mails(choice, comes(person, choice));
    }

    private Comes comes(long person, DigestChoice choice) {
        if (choice.rhythm() == Rhythm.DAILY) {
            return Comes.DAILY;
        }
        return choice.rhythm() == Rhythm.WEEKLY || briefs.comes(person, choice.rhythm()) ? Comes.WEEKLY : Comes.NEVER;
    }

    /** @return false when the person was reminded before */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean write(Reminder reminder) {
        Unanswered one = reminder.whom();
        boolean first = queries.remind(
                        reminder.ballot(),
                        one.person(),
                        reminder.step().name(),
                        reminder.closesAt(),
                        false,
                        today.now())
                > 0;
        if (first) {
            letters.remind(reminder.ballot(), one);
        }
        return first;
    }

    /** When digests come to somebody, and how often. */
    record Mails(DigestChoice choice, Comes comes) {}

    /** A letter that is to be written. */
    public record Reminder(long ballot, Instant closesAt, ReminderStep step, Unanswered whom) {}
}
