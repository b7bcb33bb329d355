package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Files whose text is still to be read, and those that the virus scanner holds or has not seen. */
@ApplicationScoped
public class DocumentCheck implements Check {
    private static final long MANY = 500;

    private final EntityManager entityManager;

    @Inject
    public DocumentCheck(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String area() {
        return "documents";
    }

    @Override
    public List<Finding> findings() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select (select count(*) from core.file_texts where state = 'WAITING'),"
                        + " (select count(*) from core.file_texts where state = 'WAITING' and attempts > 0),"
                        + " (select count(*) from core.file_scans where state <> 'CLEAN')")
                .getSingleResult();
        long waiting = ((Number) row[0]).longValue();
        long again = ((Number) row[1]).longValue();
        long held = ((Number) row[2]).longValue();
        return List.of(
                Finding.when(waiting > MANY, Level.WATCH, "texts", "texts", waiting),
                Finding.when(again > 0, Level.WATCH, "textsAgain", "textsAgain", again),
                Finding.when(held > 0, Level.WATCH, "held", "held", held));
    }
}
