package se.healthycities.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;

class AuditGapTest extends PortalTest {
    @Test
    void aLineThatIsMissingIsFoundByBoth() throws SQLException {
        AuditLog log = beans.of(AuditLog.class);
        for (int i = 0; i < 3; i++) {
            log.record(Actor.NOBODY, "gap", "spaces/x", Change.NONE);
        }
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from core.audit_entries where id ="
                    + " (select id from core.audit_entries order by id desc offset 1 limit 1)");
        }
        entityManager.clear();
        assertThat(log.firstBroken()).isPositive().isEqualTo(byDatabase());
    }

    private long byDatabase() {
        return ((Number) entityManager
                        .createNativeQuery("select coalesce(core.first_broken_audit_entry(), 0)")
                        .getSingleResult())
                .longValue();
    }
}
