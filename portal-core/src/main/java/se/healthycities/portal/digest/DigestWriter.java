package se.healthycities.portal.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.NoticeChoice;
import se.healthycities.portal.notice.NoticeLine;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.notice.WaitingNotices;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.time.Today;

/**
 * Writes one person's digest (G1, G2): everything happens under the lock of that person and in one transaction with the
 * mail, so that each thing is told once, also by two workers, late, or after a fall in the middle. Nothing to tell, no mail.
 */
@ApplicationScoped
public class DigestWriter {
    private final EntityManager entityManager;
    private final WaitingNotices waiting;
    private final Settling settling;
    private final QuietWeeks quietWeeks;
    private final OffLinks links;
    private final Mailer mailer;
    private final Today today;
    private final Instance<Enclosure> enclosures;

    @Inject
    public DigestWriter(
            EntityManager entityManager,
            WaitingNotices waiting,
            Settling settling,
            QuietWeeks quietWeeks,
            OffLinks links,
            Mailer mailer,
            Today today,
            @Any Instance<Enclosure> enclosures) {
        this.entityManager = entityManager;
        this.waiting = waiting;
        this.settling = settling;
        this.quietWeeks = quietWeeks;
        this.links = links;
        this.mailer = mailer;
        this.today = today;
        this.enclosures = enclosures;
    }

    /** @return true when a mail was written; a digest time that is done with is not done again */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean write(long id) {
        return write(id, true);
    }

    /** @param enclosing false when what others enclose cannot be written: that must not cost the person the digest */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean write(long id, boolean enclosing) {
        NoticeChoice choice = waiting.lock(id);
        DigestChoice wanted = choice.choice(Rhythm.DAILY);
        Instant due = wanted.lastDaily(today.now());
        if (!choice.getToldUntil().isBefore(due) || quietWeeks.quiet(Today.day(due))) {
            return false;
        }
        Person person = entityManager.find(Person.class, id);
        Locale language = Locale.forLanguageTag(person.getLanguage());
        Instant weekly = wanted.lastWeekly(today.now());
        List<Told> told = settling.settle(id, ripe(id, due, weekly), language);
        Instant briefly = weekly.isAfter(choice.getToldUntil()) ? weekly : due;
        List<LetterLine> lines = enclosing ? enclosed(id, language, briefly) : new ArrayList<>();
        boolean empty = told.isEmpty() && lines.isEmpty();
        if (!empty) {
            lines.addAll(LineWords.of(told, language));
            UUID key = UUID.nameUUIDFromBytes(("digest " + id + " " + due).getBytes(StandardCharsets.UTF_8));
            mailer.send(
                    letter(person, language, lines), Envelope.plain().once(key).unsubscribe(off(id)));
            waiting.told(told.stream().map(one -> one.line().id()).toList(), key);
        }
        choice.told(
                due, told.isEmpty() ? null : told.get(told.size() - 1).line().id());
        return !empty;
    }

    /** What waited when the digest was due; after quiet weeks also what waited for another rhythm, in one mail. */
    private List<NoticeLine> ripe(long person, Instant due, Instant weekly) {
        Instant quiet = quietWeeks.lastEnd(Today.day(due)).orElse(Instant.MIN);
        return waiting.of(person).stream()
                .filter(line -> line.waitsSince().isBefore(line.rhythm() == Rhythm.WEEKLY ? weekly : due)
                                && line.rhythm() != Rhythm.IMMEDIATE
                        || line.waitsSince().isBefore(quiet))
                .toList();
    }

    /**
     * What one of them has a link to act for is not named again by another.
     *
     * @param due that of the week when it has not been done with yet: what comes weekly comes late rather than never
     */
    private List<LetterLine> enclosed(long person, Locale language, Instant due) {
        List<LetterLine> lines = new ArrayList<>();
        for (Enclosure enclosure : enclosures) {
            enclosure.enclose(person, language, due.atZone(Today.STOCKHOLM)).ifPresent(lines::addAll);
        }
        Set<String> named =
                lines.stream().map(LetterLine::about).filter(Objects::nonNull).collect(Collectors.toSet());
        lines.removeIf(line -> named.contains(line.address()));
        return lines;
    }

    private String off(long person) {
        return links.off(OffLinks.DIGEST, person, null);
    }

    private Letter letter(Person person, Locale language, List<LetterLine> lines) {
        Map<String, String> values = Map.of(
                "titles", LineWords.titles(lines, language), "name", person.getGivenName(), "off", off(person.getId()));
        return new Letter(DigestWriter.class, "Digest", person.getEmail(), language, values).with("lines", lines);
    }
}
