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
import se.healthycities.portal.brief.BriefChoices;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.reminder.Due.Comes;
import se.healthycities.portal.time.Today;

/**
 * Reminds those who have not answered a question (D2, F5): three working days before it closes and one, by the digest that comes
 * within a day or else by a letter. The row that says so and the letter are one transaction, so that nobody hears it twice.
 */
@ApplicationScoped
public class Reminding {
    private final DueQuestions questions;
    private final ReminderRows rows;
    private final NoticeChoices choices;
    private final BriefChoices briefs;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public Reminding(
            DueQuestions questions,
            ReminderRows rows,
            NoticeChoices choices,
            BriefChoices briefs,
            QuietWeeks quietWeeks,
            Today today) {
        this.questions = questions;
        this.rows = rows;
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
        Map<ClosingQuestion, Due> due = questions.due(quiet);
        due.entrySet()
                .removeIf(one ->
                        !one.getKey().letters() || now.isBefore(one.getValue().letter()));
        if (due.isEmpty()) {
            return List.of();
        }
        Map<Long, Mails> known = new HashMap<>();
        List<Reminder> letters = new ArrayList<>();
        questions
                .waiting(due)
                .forEach((question, people) -> people.stream()
                        .filter(one ->
                                !byDigest(due.get(question), known.computeIfAbsent(one, this::mails), quiet, now))
                        .map(one -> new Reminder(question, due.get(question).step(), one))
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
        ClosingQuestion question = reminder.question();
        boolean first = rows.add(reminder.person(), Map.of(question, reminder.step()), false) > 0;
        if (first) {
            questions.of(question.kind()).remind(question.id(), reminder.person());
        }
        return first;
    }

    /** When digests come to somebody, and how often. */
    record Mails(DigestChoice choice, Comes comes) {}

    /** A letter that is to be written. */
    public record Reminder(ClosingQuestion question, ReminderStep step, long person) {}
}
