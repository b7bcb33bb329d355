package se.healthycities.portal.transfer.restore;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.RoundTrip;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.testkit.TestDatabase;
import se.healthycities.portal.testkit.TestPerson;
import se.healthycities.portal.transfer.archive.Manifest;

/** The demo network after it was exported and taken in by an empty portal; all tests work on the restored one. */
class RestoreTest extends PageTest {
    @TempDir
    private static Path folder;

    private Manifest before;
    private Path data;

    @Override
    protected TestDatabase makeDatabase() {
        try (TestDatabase demo = TestDatabase.copy();
                EntityManager reading = demo.sessions().createEntityManager()) {
            reading.getTransaction().begin();
            Path archive = RoundTrip.archive(new TestBeans(reading, new TestClock(), new TestPerson()), folder);
            reading.getTransaction().rollback();
            before = manifest(archive);
            data = folder.resolve("restored");
            TestDatabase.Empty empty = RoundTrip.migrated();
            RoundTrip.restore(archive, empty, data);
            return empty.opened();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void everyTableHasAsManyRowsAsTheManifestSays() {
        assertThat(before.tables()).hasSizeGreaterThan(20);
        for (Manifest.TablePart table : before.tables()) {
            Object rows = entityManager
                    .createNativeQuery("select count(*) from " + table.table(), Long.class)
                    .getSingleResult();
            assertThat(rows).as(table.table()).isEqualTo(table.rows());
        }
    }

    @Test
    void aSecondExportHasTheSameRowsAndSums() throws IOException {
        Manifest again = manifest(RoundTrip.archive(beans, folder));
        assertThat(again.tables()).isEqualTo(before.tables());
        assertThat(again.plugins()).isEqualTo(before.plugins());
    }

    @Test
    void everyFileIsThereUnderItsHash() {
        assertThat(before.files())
                .isNotEmpty()
                .allSatisfy(hash -> assertThat(RoundTrip.blobs(data).path(hash)).exists());
        assertThat(before.damaged()).isEmpty();
    }

    @Test
    void theChainOfTheAuditLogIsWholeAndGoesOn() {
        as(ADMINISTRATOR);
        assertThat(beans.of(AuditLog.class).firstBroken()).isZero();
        assertThat(get("/admin/export.zip").status()).isEqualTo(200);
        entityManager.flush();
        assertThat(beans.of(AuditLog.class).firstBroken()).isZero();
    }

    @Test
    void peopleFindTheirPages() {
        as(OFFICIAL);
        assertThat(get("/organisations/2580").text()).contains("Luleå kommun", "Ottilia Demoström");
        assertThat(get("/people").text()).contains("Ebba Demoström");
        as(ADMINISTRATOR);
        assertThat(get("/spaces/kansli").status()).isEqualTo(200);
        assertThat(get("/admin/fees/2026").text()).contains("Luleå");
    }

    @Test
    void theNextRowOfEveryTableGetsANewNumber() {
        for (Manifest.TablePart table : before.tables()) {
            if (table.columns().contains("id")) {
                Object sequence = entityManager
                        .createNativeQuery("select pg_get_serial_sequence('" + table.table() + "', 'id')", String.class)
                        .getSingleResult();
                Object next = database("select last_value from " + sequence);
                Object last = database("select max(id) from " + table.table());
                assertThat(((Number) next).longValue()).as(table.table()).isGreaterThan(((Number) last).longValue());
            }
        }
    }

    @Test
    void triggersAndReferencesWorkAsBefore() {
        Object sleeping = database("select count(*) from pg_trigger where tgenabled <> 'O'");
        Object loose = database("select count(*) from pg_constraint where contype = 'f' and condeferrable");
        assertThat(List.of(sleeping, loose)).containsOnly(0L);
    }

    @Test
    void nobodyHasAPasswordAndNoInvitationOpens() {
        assertThat(database("select count(*) from core.people where password_hash is not null"))
                .isEqualTo(0L);
        assertThat(database("select count(*) from core.invitations where token_hash not like 'withheld %'"))
                .isEqualTo(0L);
    }

    private Object database(String query) {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(query, fault);
        }
    }

    private static Manifest manifest(Path archive) {
        try (ArchiveFile file = new ArchiveFile(archive)) {
            return file.manifest();
        }
    }
}
