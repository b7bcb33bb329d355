package se.healthycities.portal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;

class OneMomentTest extends PortalTest {
    private static final String COUNT = "select count(*) from core.fault_reports";

    @Test
    void whatOthersWriteMeanwhileIsNotSeen() {
        try (EntityManager reading = database.sessions().createEntityManager()) {
            reading.getTransaction().begin();
            List<Object> counts = new OneMoment(reading).read(() -> {
                Object before = count(reading);
                database.fill("insert into core.fault_reports (reported_at, address, message)"
                        + " values ('2026-11-21T10:00:00Z', '/', 'Sidan är tom.')");
                return List.of(before, count(reading));
            });
            reading.getTransaction().rollback();
            assertThat(counts.get(1)).isEqualTo(counts.get(0));
            assertThat(count(entityManager)).isNotEqualTo(counts.get(0));
        }
    }

    @Test
    void nothingIsWritten() {
        try (EntityManager reading = database.sessions().createEntityManager()) {
            reading.getTransaction().begin();
            assertThatThrownBy(() -> new OneMoment(reading)
                            .read(() -> reading.createNativeQuery("delete from core.fault_reports")
                                    .executeUpdate()))
                    .hasMessageContaining("read-only");
            reading.getTransaction().rollback();
        }
    }

    private static Object count(EntityManager asking) {
        return asking.createNativeQuery(COUNT, Long.class).getSingleResult();
    }
}
