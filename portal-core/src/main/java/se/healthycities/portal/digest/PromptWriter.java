package se.healthycities.portal.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.notice.AnswerAddress;
import se.healthycities.portal.notice.NoticeKinds;
import se.healthycities.portal.notice.NoticeLine;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.notice.WaitingNotices;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** Writes to one person what is told at once: one mail for each discussion, with all that came there meanwhile. */
@ApplicationScoped
public class PromptWriter {
    private final EntityManager entityManager;
    private final WaitingNotices waiting;
    private final Settling settling;
    private final NoticeKinds kinds;
    private final OffLinks links;
    private final Mailer mailer;
    private final Instance<AnswerAddress> answers;

    @Inject
    public PromptWriter(
            EntityManager entityManager,
            WaitingNotices waiting,
            Settling settling,
            NoticeKinds kinds,
            OffLinks links,
            Mailer mailer,
            @Any Instance<AnswerAddress> answers) {
        this.entityManager = entityManager;
        this.waiting = waiting;
        this.settling = settling;
        this.kinds = kinds;
        this.links = links;
        this.mailer = mailer;
        this.answers = answers;
    }

    /** @param ripe something must have come until then; what came meanwhile goes along */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(long id, Instant ripe) {
        waiting.lock(id);
        List<NoticeLine> lines = waiting.of(id).stream()
                .filter(line -> line.rhythm() == Rhythm.IMMEDIATE)
                .toList();
        if (lines.stream().noneMatch(line -> !line.waitsSince().isAfter(ripe))) {
            return;
        }
        Person person = entityManager.find(Person.class, id);
        Locale language = Locale.forLanguageTag(person.getLanguage());
        settling.settle(id, lines, language).stream()
                .collect(Collectors.groupingBy(one -> one.item().group(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(burst -> send(person, language, burst));
    }

    private void send(Person person, Locale language, List<Told> burst) {
        NoticeLine first = burst.get(0).line();
        DigestItem item = burst.get(0).item();
        boolean required = burst.stream().anyMatch(one -> required(one.line().kind()));
        UUID key = UUID.nameUUIDFromBytes(("notice " + first.id()).getBytes(StandardCharsets.UTF_8));
        Envelope envelope = Envelope.plain().once(key);
        Optional<String> answer = answer(person.getId(), item.discussion());
        if (answer.isPresent()) {
            envelope = envelope.answersTo(answer.get());
        }
        Map<String, String> values = new HashMap<>();
        values.put("subject", item.place() == null ? item.title() : item.place() + ": " + item.title());
        values.put("words", words(burst, language, answer.isPresent()));
        values.put("address", item.address());
        if (!required) {
            String off = links.off(first.kind(), person.getId(), first.space());
            envelope = envelope.unsubscribe(off);
            values.put("off", off);
        }
        String template = required ? "Required" : "Notice";
        mailer.send(new Letter(PromptWriter.class, template, person.getEmail(), language, values), envelope);
        waiting.told(burst.stream().map(one -> one.line().id()).toList(), key);
    }

    private boolean required(String kind) {
        return kinds.find(kind).filter(found -> found.weight() == Digest.Weight.REQUIRED).isPresent();
    }

    private Optional<String> answer(long person, Long discussion) {
        if (discussion != null) {
            for (AnswerAddress address : answers) {
                return address.of(person, discussion);
            }
        }
        return Optional.empty();
    }

    private static String words(List<Told> burst, Locale language, boolean answered) {
        String said = burst.stream()
                .map(one -> one.item().text() == null ? one.item().words() : one.item().text())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return answered ? said + "\n\n" + Texts.get(DigestWriter.class, "answer", language) : said;
    }
}
