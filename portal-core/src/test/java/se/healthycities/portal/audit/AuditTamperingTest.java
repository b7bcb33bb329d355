package se.healthycities.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;

class AuditTamperingTest extends PortalTest {
    @Test
    void aLineThatWasTamperedWithIsNamed() throws SQLException {
        AuditLog log = beans.of(AuditLog.class);
        for (int i = 0; i < 5; i++) {
            log.record(new Actor(1L, 2L), "seat-taken", "spaces/x", new Change("a", "b" + i));
        }
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        long third;
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery("select id from core.audit_entries order by id offset 2 limit 1");
            rows.next();
            third = rows.getLong(1);
            statement.executeUpdate("update core.audit_entries set after = 'c' where id = " + third);
        }
        entityManager.clear();
        assertThat(log.firstBroken()).isEqualTo(third);
        assertThat(byDatabase()).as("the sum of the database").isEqualTo(third);
    }

    private long byDatabase() {
        return ((Number) entityManager
                        .createNativeQuery("select coalesce(core.first_broken_audit_entry(), 0)")
                        .getSingleResult())
                .longValue();
    }
}
