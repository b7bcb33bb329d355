package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/** Notes what became of mails after the network's server had taken them. */
@ApplicationScoped
public class MailReturns {
    private final EntityManager entityManager;
    private final AddressBounces bounces;
    private final Today today;

    @Inject
    public MailReturns(EntityManager entityManager, AddressBounces bounces, Today today) {
        this.entityManager = entityManager;
        this.bounces = bounces;
        this.today = today;
    }

    /**
     * The mail will never arrive; told twice it changes nothing.
     *
     * @param blamesAddress true when other mails to the address would come back as well
     * @return false when the portal knows no such mail (any more)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean bounced(ReturnPath path, String code, boolean blamesAddress) {
        Optional<Mail> mail = find(path);
        mail.filter(known -> known.returned(MailState.BOUNCED, code, today.now()))
                .filter(known -> blamesAddress)
                .ifPresent(known -> bounces.note(known.getAddress(), code));
        return mail.isPresent();
    }

    /** Its receiver called it unwanted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean complained(ReturnPath path, String code) {
        Optional<Mail> mail = find(path);
        mail.ifPresent(known -> known.returned(MailState.COMPLAINED, code, today.now()));
        return mail.isPresent();
    }

    private Optional<Mail> find(ReturnPath path) {
        return Optional.ofNullable(entityManager.find(Mail.class, path.mail(), LockModeType.PESSIMISTIC_WRITE))
                .filter(mail -> path.word().equals(mail.getReturnWord()));
    }
}
