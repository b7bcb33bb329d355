package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.time.Today;

/** Remembers how far the mailbox has been read. */
@ApplicationScoped
public class MailboxPlaces {
    private final EntityManager entityManager;
    private final Today today;

    @Inject
    public MailboxPlaces(EntityManager entityManager, Today today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    /** The number of the last mail that was dealt with. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long last(String folder, long validity) {
        long last = place(folder, validity).after(validity);
        entityManager.flush();
        return last;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reached(String folder, long validity, long uid) {
        place(folder, validity).reached(uid);
        entityManager.flush();
    }

    /** @param fault null when the mailbox could be read */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void polled(String folder, String fault) {
        place(folder, 0).polled(fault, today.now());
        entityManager.flush();
    }

    private ReadMailbox place(String folder, long validity) {
        ReadMailbox place = entityManager.find(ReadMailbox.class, folder);
        if (place == null) {
            place = new ReadMailbox(folder, validity);
            place.polled(null, today.now());
            entityManager.persist(place);
        }
        return place;
    }
}
