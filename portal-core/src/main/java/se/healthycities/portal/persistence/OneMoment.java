package se.healthycities.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Reads with many statements as of one moment, whatever others write meanwhile; it writes nothing. */
@ApplicationScoped
public class OneMoment {
    private final EntityManager entityManager;

    @Inject
    public OneMoment(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T read(Supplier<T> work) {
        entityManager
                .createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        return work.get();
    }
}
