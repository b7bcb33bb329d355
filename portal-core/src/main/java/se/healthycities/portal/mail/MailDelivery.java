package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.time.Today;

/** Hands one mail over and marks it in the same transaction; its row is locked meanwhile, so that no other node takes it. */
@ApplicationScoped
public class MailDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final EntityManager entityManager;
    private final MailQueries queries;
    private final MailCarrier carrier;
    private final Today today;

    @Inject
    public MailDelivery(EntityManager entityManager, MailQueries queries, MailCarrier carrier, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.carrier = carrier;
        this.today = today;
    }

    /** @return false when none is left, or when this one could not be handed over */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean next() {
        List<Long> claimed = queries.claim(today.now());
        if (claimed.isEmpty()) {
            return false;
        }
        Mail mail = entityManager.find(Mail.class, claimed.get(0));
        try {
            carrier.hand(mail);
            mail.sent(today.now());
            entityManager.flush();
            return true;
        } catch (MessagingException fault) {
            String code = fault.getClass().getSimpleName();
            LOG.warn("Mail {} was not taken: {}", mail.getId(), code);
            mail.failed(code, refused(fault), today.now());
            entityManager.flush();
            return false;
        }
    }

    /** True when the server will never take a mail to this address. */
    private static boolean refused(MessagingException fault) {
        return fault instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }
}
