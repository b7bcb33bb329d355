package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Reminds those who have not said that they read an announcement, once a click, after seeing who they are (G8). */
@ApplicationScoped
public class Reminders {
    private final EntityManager entityManager;
    private final LetterQueries queries;
    private final Leading leading;
    private final Facts facts;
    private final Today today;

    @Inject
    public Reminders(EntityManager entityManager, LetterQueries queries, Leading leading, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.leading = leading;
        this.facts = facts;
        this.today = today;
    }

    /** Who would be reminded today, by organisation. */
    public List<OwedRow> owing(long announcement) {
        return queries.owed(announcement, today.date());
    }

    /** What a list of people was when it was shown. */
    public static String seal(List<OwedRow> owing) {
        return UUID.nameUUIDFromBytes(people(owing).getBytes(StandardCharsets.US_ASCII))
                .toString();
    }

    /** When reminders went out, the first one first. */
    public List<RoundRow> sent(long announcement) {
        return queries.reminders(announcement);
    }

    /**
     * Writes to those who owe an answer; the same key reminds once.
     *
     * @param seal of the list that was shown
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Outcome remind(Scene scene, long id, String seal, UUID key) {
        Announcement announcement = leading.found(scene, id);
        if (!announcement.isSent()) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (queries.reminded(key) > 0) {
            return Outcome.SENT;
        }
        List<OwedRow> owing = owing(id);
        if (owing.isEmpty()) {
            return Outcome.NOBODY;
        }
        if (!seal(owing).equals(seal)) {
            return Outcome.CHANGED;
        }
        int round = (int) queries.rounds(id) + 1;
        Affiliation acting = leading.acting(scene);
        int letters = queries.addLetters(id, round, people(owing));
        entityManager.persist(new AnnouncementRound(announcement, round, letters, acting, today.now(), key));
        facts.tell(new AnnouncementReminded(id, announcement.getSpaceId(), acting.getId()));
        return Outcome.SENT;
    }

    /** The ids of the people, each once. */
    private static String people(List<OwedRow> owing) {
        return owing.stream()
                .map(OwedRow::person)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
