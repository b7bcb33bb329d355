package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.incoming.message.DeliveryReport;
import se.healthycities.portal.incoming.message.ReceivedMail;
import se.healthycities.portal.mail.MailReturns;
import se.healthycities.portal.mail.ReturnPath;
import se.healthycities.portal.time.Today;

/** Writes down each mail that came in once, together with what it does, in one transaction. */
@ApplicationScoped
public class Arrivals {
    private final EntityManager entityManager;
    private final IncomingQueries queries;
    private final MailReturns returns;
    private final RefusalLetters letters;
    private final Today today;

    @Inject
    public Arrivals(
            EntityManager entityManager,
            IncomingQueries queries,
            MailReturns returns,
            RefusalLetters letters,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.returns = returns;
        this.letters = letters;
        this.today = today;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean known(String key) {
        return queries.known(key) > 0;
    }

    /** A machine wrote it; it is kept for a while, in case it was not one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ArrivalState automatic(String key, ReceivedMail mail, byte[] raw) {
        entityManager.persist(new ArrivedMail(key, today.now(), ArrivalState.AUTOMATIC)
                .keep(mail.sender().orElse(""), mail.subject(), raw));
        return ArrivalState.AUTOMATIC;
    }

    /** A mail server tells of one of the portal's mails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ArrivalState returned(String key, ReturnPath path, DeliveryReport report) {
        switch (report.kind()) {
            case FAILED -> returns.bounced(path, report.status(), report.blamesAddress());
            case COMPLAINT -> returns.complained(path, report.status());
            case DELAYED, OTHER -> {}
        }
        entityManager.persist(new ArrivedMail(key, today.now(), ArrivalState.RETURNED));
        return ArrivalState.RETURNED;
    }

    /**
     * It waits for the coordinator as it came; a sender who is known is told.
     *
     * @param address what it was sent to, or null when that means nothing
     * @param mail null when it cannot be read
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ArrivalState quarantine(String key, ReplyAddress address, ReceivedMail mail, byte[] raw, Reason reason) {
        String from = mail == null ? "" : mail.sender().orElse("");
        String about = mail == null ? "" : mail.subject();
        ArrivedMail kept = ArrivedMail.waiting(key, today.now(), reason, from, about, raw);
        Optional<Answerer> person = address == null
                ? Optional.empty()
                : queries.person(address.person()).stream().findFirst();
        boolean talk = address != null && !queries.talk(address.discussion()).isEmpty();
        if (person.isPresent() && talk) {
            kept.about(address);
        }
        entityManager.persist(kept);
        if (reason.tellsSender()) {
            person.ifPresent(sender -> letters.tell(sender, mail.subject(), reason));
        }
        return ArrivalState.QUARANTINED;
    }
}
