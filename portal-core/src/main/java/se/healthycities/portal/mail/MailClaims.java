package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.time.Today;

/**
 * Which worker has which mail in hand, each step a short transaction of its own: no mail is in two hands, whatever the
 * number of workers and nodes. A mail whose worker has fallen is given back after the longest time that a hand-over can
 * take. Nobody knows then whether the server had taken it, and a mail that never comes is worse than one that comes twice:
 * it goes again with the same Message-ID, by which mail servers and readers know the second copy.
 */
@ApplicationScoped
public class MailClaims {
    private static final Logger LOG = LoggerFactory.getLogger(MailClaims.class);
    private static final Duration FORGIVEN = Duration.ofHours(1);

    private final EntityManager entityManager;
    private final MailQueries queries;
    private final AddressBounces bounces;
    private final Today today;

    @Inject
    public MailClaims(EntityManager entityManager, MailQueries queries, AddressBounces bounces, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.bounces = bounces;
        this.today = today;
    }

    /** How many could be handed over now, counted up to a number. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int due(int most) {
        return queries.due(today.now(), most).size();
    }

    /** Takes the next mail in hand; what goes first is said by its urgency, then by its age. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Mail> take(UUID worker) {
        return next(worker);
    }

    /**
     * The server has the mail.
     *
     * @param more true to take the next one in hand with the same step
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Mail> sent(Mail handed, UUID worker, boolean more) {
        note(handed, worker, mail -> mail.sent(today.now()));
        queries.hostIsWell(handed.getHost());
        return more ? next(worker) : Optional.empty();
    }

    private Optional<Mail> next(UUID worker) {
        List<Long> next = queries.claim(today.now(), worker);
        while (!next.isEmpty()) {
            Mail mail = entityManager.find(Mail.class, next.get(0));
            if (!mail.isOptional() || !bounces.bounces(mail.getAddress())) {
                return Optional.of(mail);
            }
            mail.withhold();
            entityManager.flush();
            next = queries.claim(today.now(), worker);
        }
        return Optional.empty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Mail handed, UUID worker, SmtpFault fault) {
        LOG.warn("Mail {} was not taken: {}", handed.getId(), fault.code());
        note(handed, worker, mail -> {
            mail.failed(fault, today.now());
            if (fault.blamesAddress()) {
                bounces.note(mail.getAddress(), fault.code());
            }
        });
        // Those that were under way already tell of the same trouble.
        if (fault.kind() == SmtpFault.Kind.RECEIVER && queries.resting(handed.getHost(), today.now()) == 0) {
            rest(handed.getHost());
        }
    }

    /** Gives back what fallen workers had in hand, and forgets trouble that is long over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int recover(Duration longest) {
        queries.forgetHosts(today.now().minus(FORGIVEN));
        List<Mail> lost = queries.lost(today.now().minus(longest));
        lost.forEach(mail -> mail.giveBack(today.now()));
        entityManager.flush();
        return lost.size();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean rests(String host) {
        return queries.resting(host, today.now()) > 0;
    }

    /** The server is left in peace for a while. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void trouble(String host) {
        rest(host);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void well(String host) {
        queries.hostIsWell(host);
    }

    private void rest(String name) {
        queries.introduceHost(name, today.now());
        entityManager.find(MailHost.class, name, LockModeType.PESSIMISTIC_WRITE).trouble(today.now());
        entityManager.flush();
    }

    /** Whoever was taken for fallen and is not has lost the mail to another worker: the other one's word counts. */
    private void note(Mail handed, UUID worker, Consumer<Mail> result) {
        Mail mail = entityManager.find(Mail.class, handed.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (mail != null && mail.isWith(worker)) {
            result.accept(mail);
            entityManager.flush();
        } else {
            LOG.warn("Mail {} was handed over after its time", handed.getId());
        }
    }
}
