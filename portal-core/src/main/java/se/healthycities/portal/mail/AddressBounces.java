package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.time.Today;

/** Which addresses mails come back from. To those, letters that one may do without are not sent any more. */
@ApplicationScoped
public class AddressBounces {
    private final EntityManager entityManager;
    private final BounceQueries queries;
    private final Today today;

    @Inject
    public AddressBounces(EntityManager entityManager, BounceQueries queries, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.today = today;
    }

    /** One more mail came back for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String address, String code) {
        String key = address.toLowerCase(Locale.ROOT);
        AddressBounce bounce = entityManager.find(AddressBounce.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (bounce == null) {
            bounce = new AddressBounce(key, today.now());
            bounce.again(code, today.now());
            entityManager.persist(bounce);
        } else {
            bounce.again(code, today.now());
        }
    }

    /** True while mails to the address are known to come back. */
    public boolean bounces(String address) {
        return queries.bouncing(address.toLowerCase(Locale.ROOT)) > 0;
    }

    /** Those people of the network whose address bounces, the latest first. */
    public List<BouncingRow> all(int most) {
        return queries.people(most);
    }

    public long count() {
        return queries.countPeople();
    }

    /** Everybody whose address bounces today; these are few. */
    public Set<Long> people() {
        return Set.copyOf(queries.bouncingPeople());
    }

    public Optional<BouncingRow> of(long person) {
        return queries.person(person).stream().findFirst();
    }

    /** Those whom nobody has been told of yet. */
    public List<BouncingRow> untold(int most) {
        return queries.untold(most);
    }

    /** Somebody has been told of it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(String address) {
        AddressBounce bounce = entityManager.find(AddressBounce.class, address, LockModeType.PESSIMISTIC_WRITE);
        if (bounce != null) {
            bounce.told(today.now());
        }
    }

    /**
     * Mails reach the person again, as far as anybody knows.
     *
     * @return false when nobody had said otherwise
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean forget(long person) {
        return queries.forget(person) > 0;
    }
}
