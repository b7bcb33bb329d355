package se.healthycities.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;

class AuditLogTest extends PortalTest {
    @Test
    void anUntouchedChainIsWhole() {
        AuditLog log = beans.of(AuditLog.class);
        for (int i = 0; i < 5; i++) {
            log.record(new Actor(1L, 2L), "seat-taken", "spaces/x", new Change("a", "b" + i));
        }
        entityManager.flush();
        entityManager.clear();
        assertThat(log.firstBroken()).isZero();
    }

    @Test
    void theApplicationMayAddLinesAndNeitherChangeNorDeleteThem() throws SQLException {
        try (Connection connection = database.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : new String[] {"core.audit_entries", "core.facts"}) {
                String column = table.endsWith("facts") ? "kind" : "act";
                assertThat(statement
                                .executeQuery("select count(*) from " + table)
                                .next())
                        .isTrue();
                assertThatThrownBy(() -> statement.execute("update " + table + " set " + column + " = 'x'"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("truncate " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void theApplicationOwnsNoTableAndMakesNone() throws SQLException {
        try (Connection connection = database.asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table core.mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("drop table core.people"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("select * from core.flyway_history"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theSumOfTheDatabaseIsThatOfThePortalForEveryKindOfLine() {
        AuditLog log = beans.of(AuditLog.class);
        log.record(Actor.NOBODY, "login-failed", "login", Change.NONE);
        clock.set(clock.instant().plusMillis(7));
        log.record(new Actor(1L, null), "åäö", "null", new Change("", "😀 \u001f"));
        clock.set(clock.instant().plusMillis(993));
        log.record(new Actor(1L, 2L), "x", "y", new Change(null, "z"));
        entityManager.flush();
        entityManager.clear();
        assertThat(log.firstBroken()).isZero();
        assertThat(byDatabase()).isZero();
    }

    private long byDatabase() {
        return ((Number) entityManager
                        .createNativeQuery("select coalesce(core.first_broken_audit_entry(), 0)")
                        .getSingleResult())
                .longValue();
    }
}
