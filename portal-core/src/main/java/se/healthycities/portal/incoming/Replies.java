package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.incoming.message.MailFile;
import se.healthycities.portal.incoming.message.ReceivedMail;
import se.healthycities.portal.incoming.message.ReplyText;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.OnBehalf;
import se.healthycities.portal.time.Today;

/**
 * Makes a mail a post of the person who sent it, by the same services, rights and rules as if it were written on the page.
 * The mail's row is written in the same transaction, so that it becomes one post however often it is read.
 */
@ApplicationScoped
public class Replies {
    /** Characters of a post. */
    static final int LONGEST = 50_000;

    static final int MOST_FILES = 20;
    private static final int SEVERAL_MERGERS = 5;

    private final EntityManager entityManager;
    private final IncomingQueries queries;
    private final DiscussionService discussions;
    private final FileService files;
    private final OnBehalf onBehalf;
    private final Gate gate;
    private final Today today;

    @Inject
    public Replies(
            EntityManager entityManager,
            IncomingQueries queries,
            DiscussionService discussions,
            FileService files,
            OnBehalf onBehalf,
            Gate gate,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.discussions = discussions;
        this.files = files;
        this.onBehalf = onBehalf;
        this.gate = gate;
        this.today = today;
    }

    /** Where a discussion is today, also when it was made a part of another one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<AnsweredTalk> talk(long discussion) {
        Long next = discussion;
        AnsweredTalk talk = null;
        for (int i = 0; i < SEVERAL_MERGERS && next != null; i++) {
            talk = queries.talk(next).stream().findFirst().orElse(null);
            next = talk == null ? null : talk.mergedInto();
        }
        return Optional.ofNullable(talk);
    }

    /** What is wrong with the words and the files themselves; empty when nothing is. */
    static Optional<Reason> fault(ReceivedMail mail) {
        String text = ReplyText.of(mail.text());
        if (text.isEmpty() && mail.files().isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        boolean tooMuch = text.length() > LONGEST || mail.files().size() > MOST_FILES;
        return tooMuch ? Optional.of(Reason.TOO_MUCH) : Optional.empty();
    }

    /** @throws se.healthycities.portal.spi.Refused when the person may not write there today */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ArrivalState post(String key, ReceivedMail mail, ReplyAddress address, AnsweredTalk talk) {
        ArrivedMail row = new ArrivedMail(key, today.now(), ArrivalState.POSTED).about(address);
        row.became(write(key, mail, address.person(), talk));
        entityManager.persist(row);
        return ArrivalState.POSTED;
    }

    /** @return the post's id */
    @Transactional(Transactional.TxType.MANDATORY)
    public long write(String key, ReceivedMail mail, long person, AnsweredTalk talk) {
        UUID requestKey = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        int number = onBehalf.of(person, () -> {
            gate.require(talk.scene(), Access.REPLY);
            Set<UUID> drafts = new LinkedHashSet<>();
            for (MailFile file : mail.files()) {
                drafts.add(files.draft(new ByteArrayInputStream(file.content()), file.name())
                        .getId());
            }
            entityManager.flush();
            return discussions.replyByMail(talk.scene(), talk.id(), words(mail), drafts, requestKey);
        });
        entityManager.flush();
        return queries.post(talk.id(), number).get(0);
    }

    /** A mail with nothing but a file says what the file is called; a post has some words. */
    private static String words(ReceivedMail mail) {
        String text = ReplyText.of(mail.text());
        return text.isEmpty() ? mail.files().get(0).name() : text;
    }
}
