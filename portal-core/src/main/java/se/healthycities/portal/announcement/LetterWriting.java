package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.time.Today;

/**
 * Writes the mails of announcements, some at a time, each together with the note that it is written: a portal that falls in
 * the middle goes on where it was, and everybody gets exactly one (fault 6).
 */
@ApplicationScoped
public class LetterWriting {
    static final int AT_ONCE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(LetterWriting.class);

    private final EntityManager entityManager;
    private final LetterQueries queries;
    private final AnnouncementLetters letters;
    private final Mailer mailer;
    private final Today today;

    @Inject
    public LetterWriting(
            EntityManager entityManager,
            LetterQueries queries,
            AnnouncementLetters letters,
            Mailer mailer,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.letters = letters;
        this.mailer = mailer;
        this.today = today;
    }

    /** @return false when none was left */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean writeSome() {
        List<Long> claimed = queries.claim(AT_ONCE);
        if (claimed.isEmpty()) {
            return false;
        }
        Map<Long, Set<Long>> owing = new HashMap<>();
        for (AnnouncementLetter letter : queries.letters(claimed)) {
            long id = letter.getAnnouncement().getId();
            boolean owes = owing.computeIfAbsent(id, this::owing)
                    .contains(letter.getPerson().getId());
            write(letter, owes);
            letter.written(today.now());
        }
        entityManager.flush();
        return true;
    }

    /** Nobody is reminded who has answered meanwhile; an address that no letter can go to stops nobody else's. */
    private void write(AnnouncementLetter letter, boolean owes) {
        Person person = letter.getPerson();
        if (person.getEmail().endsWith("invalid") || letter.reminds() && !owes) {
            return;
        }
        try {
            Envelope envelope =
                    letters.envelope(letter.getAnnouncement(), person).once(letter.getMailKey());
            mailer.send(letters.letter(letter.getAnnouncement(), person, letter.reminds(), owes), envelope);
        } catch (IllegalArgumentException wrongAddress) {
            LOG.warn(
                    "The letter of announcement {} to person {} cannot be written",
                    letter.getAnnouncement().getId(),
                    person.getId(),
                    wrongAddress);
        }
    }

    private Set<Long> owing(long announcement) {
        Set<Long> people = new HashSet<>();
        queries.owed(announcement, today.date()).forEach(row -> people.add(row.person()));
        return people;
    }

    void tryOut(Announcement announcement, long person, UUID key) {
        if (!mailer.wrote(key)) {
            Person sender = entityManager.find(Person.class, person);
            mailer.send(letters.trial(announcement, sender), Envelope.plain().once(key));
        }
    }
}
