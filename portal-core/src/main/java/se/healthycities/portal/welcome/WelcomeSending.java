package se.healthycities.portal.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.time.WorkingDays;

/** Sends the letters of welcome that are due: the note that one has gone and the letter are one transaction. */
@ApplicationScoped
public class WelcomeSending {
    private static final int SOME = 200;

    private final WelcomeReads reads;
    private final WelcomeQueries queries;
    private final WelcomeWords words;
    private final Mailer mailer;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public WelcomeSending(
            WelcomeReads reads,
            WelcomeQueries queries,
            WelcomeWords words,
            Mailer mailer,
            QuietWeeks quietWeeks,
            Today today) {
        this.reads = reads;
        this.queries = queries;
        this.words = words;
        this.mailer = mailer;
        this.quietWeeks = quietWeeks;
        this.today = today;
    }

    /** To whom a letter goes today; nobody on days off, in quiet weeks and while the letters are switched off. */
    @Transactional
    public List<Newcomer> due() {
        Predicate<LocalDate> quiet = quietWeeks.days();
        LocalDate day = today.date();
        if (!WorkingDays.isWorking(day) || quiet.test(day) || !reads.running()) {
            return List.of();
        }
        List<Newcomer> due = new ArrayList<>();
        List<Newcomer> some = reads.some(Long.MAX_VALUE, SOME);
        while (!some.isEmpty()) {
            due.addAll(reads.due(some, quiet));
            some = some.size() < SOME
                    ? List.of()
                    : reads.some(some.get(SOME - 1).affiliation(), SOME);
        }
        return due;
    }

    /** Sends somebody's next letter, unless it has gone meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void send(Newcomer to) {
        WelcomeStep step = to.next().orElseThrow();
        if (queries.note(to.affiliation(), step.name(), today.now()) == 0) {
            return;
        }
        WelcomeReader reader = queries.reader(to.affiliation()).get(0);
        mailer.send(words.letter(step, reader), words.envelope(reader));
    }
}
