package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.incoming.message.ReceivedMail;
import se.healthycities.portal.incoming.message.UnreadableMail;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** What the office does with mails that wait: make them posts after all, answer their senders, put them away. */
@ApplicationScoped
public class QuarantineService {
    private final EntityManager entityManager;
    private final IncomingQueries queries;
    private final Replies replies;
    private final Mailer mailer;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public QuarantineService(
            EntityManager entityManager,
            IncomingQueries queries,
            Replies replies,
            Mailer mailer,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.replies = replies;
        this.mailer = mailer;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Makes the mail a post of the person whom its address names. The office answers for it that the person wrote it; what
     * the person may not do today, the office cannot do in the person's name.
     *
     * @throws Refused when the mail names no discussion, or the person may not write there
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void deliver(long id) {
        ArrivedMail mail = found(id);
        if (mail.getPersonId() == null || mail.getRaw() == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        AnsweredTalk talk =
                replies.talk(mail.getDiscussionId()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        ReceivedMail read = read(mail);
        if (Replies.fault(read).isPresent()) {
            throw new Refused(Verdict.READ_ONLY, Scene.PORTAL);
        }
        mail.became(replies.write(mail.getMessageKey(), read, mail.getPersonId(), talk));
        settle(mail, ArrivalState.DELIVERED, "mail-delivered");
    }

    /**
     * Answers the sender by a letter, also when the same key comes twice; what the sender answers goes to whoever acts.
     *
     * @return false when the mail has no address that a letter could go to
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public boolean answer(long id, String text, UUID key) {
        ArrivedMail mail = found(id);
        if (!answerable(mail.getSender())) {
            return false;
        }
        if (!mailer.wrote(key)) {
            Visitor visitor = visitors.current();
            String own = queries.person(visitor.person()).get(0).email();
            Map<String, String> values = Map.of(
                    "subject",
                    mail.getSubject().isBlank() ? "–" : mail.getSubject(),
                    "text",
                    text,
                    "sender",
                    visitor.name());
            mailer.send(
                    new Letter(
                            QuarantineService.class,
                            "office-answer",
                            mail.getSender(),
                            Locale.forLanguageTag("sv"),
                            values),
                    Envelope.plain().answersTo(own).once(key));
            settle(mail, ArrivalState.ANSWERED, "mail-answered");
        }
        return true;
    }

    /** Puts the mail away; its content is gone. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void remove(long id) {
        settle(found(id), ArrivalState.REMOVED, "mail-removed");
    }

    static boolean answerable(String sender) {
        return sender != null && sender.matches("[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]+@[\\p{L}\\p{N}.-]+");
    }

    private void settle(ArrivedMail mail, ArrivalState as, String act) {
        Visitor visitor = visitors.current();
        Affiliation acting = entityManager.getReference(Affiliation.class, visitor.affiliation());
        if (mail.settle(as, acting, today.now())) {
            facts.tell(new MailSettled(mail.getId(), visitor.affiliation()));
            Actor actor = new Actor(visitor.person(), visitor.affiliation());
            audit.record(actor, act, "mail " + mail.getId(), Change.NONE);
        }
    }

    private static ReceivedMail read(ArrivedMail mail) {
        try {
            return ReceivedMail.read(mail.getRaw());
        } catch (UnreadableMail fault) {
            throw new Refused(Verdict.READ_ONLY, Scene.PORTAL);
        }
    }

    private ArrivedMail found(long id) {
        ArrivedMail mail = entityManager.find(ArrivedMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        return mail;
    }
}
