package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.time.Today;

/**
 * Writes the reminders that are due, each once to each who is registered (A15, F6). They are counted from the day that the
 * occasion has now, so that a moved one moves them; the row of a reminder that went out names the day that it was for.
 */
@ApplicationScoped
public class Reminding {
    /** In one transaction. */
    private static final int BATCH = 100;

    private final EntityManager entityManager;
    private final ReminderQueries queries;
    private final SeatBook seats;
    private final RegistrationReads reads;
    private final RegistrationLetters letters;
    private final Mailer mailer;
    private final Today today;

    @Inject
    public Reminding(
            EntityManager entityManager,
            ReminderQueries queries,
            SeatBook seats,
            RegistrationReads reads,
            RegistrationLetters letters,
            Mailer mailer,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.seats = seats;
        this.reads = reads;
        this.letters = letters;
        this.mailer = mailer;
        this.today = today;
    }

    List<Long> near(LocalDate since, LocalDate until) {
        return queries.near(since, until);
    }

    /** @return true when there may be more to send */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean remind(long occasion) {
        OpenBook book = seats.open(occasion).orElse(null);
        if (book == null || book.occasion().cancelled() || !book.occasion().published()) {
            return false;
        }
        boolean more = false;
        for (ReminderKind kind : book.details().reminders()) {
            more |= remind(book, kind);
        }
        tellHosts(book);
        return more;
    }

    private boolean remind(OpenBook book, ReminderKind kind) {
        BookableOccasion occasion = book.occasion();
        Instant now = today.now();
        Instant due = kind.due(occasion.starts(), occasion.ends());
        Instant dated = book.rules().getDatedAt();
        if (!kind.timely(occasion.starts(), occasion.ends(), now) || dated != null && dated.isAfter(due)) {
            return false;
        }
        LocalDate day = occasion.details().firstDay();
        List<Registration> batch = queries.unreminded(occasion.id(), kind, day, due, BATCH);
        for (Registration registration : batch) {
            entityManager.persist(new RegistrationReminder(registration.getId(), kind, day, now));
            letters.remind(occasion, registration, kind);
        }
        entityManager.flush();
        return batch.size() == BATCH;
    }

    /** A day before, those who organise it get the way to the list (F6). */
    private void tellHosts(OpenBook book) {
        BookableOccasion occasion = book.occasion();
        Instant now = today.now();
        boolean time = !now.isBefore(ReminderKind.DAY.due(occasion.starts(), occasion.ends()))
                && now.isBefore(occasion.starts());
        if (time && book.rules().tellHosts(occasion.details().firstDay())) {
            RegistrationView view = reads.view(occasion).orElseThrow();
            String space = occasion.details().spacePath();
            for (Recipient host : queries.leaders(space == null ? Visitors.OFFICE : space, today.date())) {
                Locale language = Locale.forLanguageTag(host.language());
                Map<String, String> values = new TreeMap<>(Map.of(
                        "name", host.name(),
                        "occasion", occasion.title(),
                        "registered", String.valueOf(view.registered()),
                        "waiting", String.valueOf(view.waiting()),
                        "page", occasion.registrationAddress() + "/list"));
                mailer.send(new Letter(RegistrationLetters.class, "HostList", host.email(), language, values));
            }
        }
    }
}
