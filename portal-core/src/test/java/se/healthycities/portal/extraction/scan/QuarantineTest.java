package se.healthycities.portal.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.file.Quarantine;
import se.healthycities.portal.file.ScanState;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

/** Files are held back until the virus scanner has judged them, where one is named (V5.4.3). */
class QuarantineTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");

    private FakeClamd scanner;
    private long file;

    @BeforeEach
    void uploaded() {
        scanner = new FakeClamd();
        as(POLITICIAN);
        entityManager
                .createNativeQuery("insert into core.file_scans (version_id, state) select id, 'CLEAN' from"
                        + " core.file_versions")
                .executeUpdate();
        file = upload("hej.txt", "Hej");
        System.setProperty("portal.clamd", "127.0.0.1:" + scanner.address().port());
    }

    @AfterEach
    void close() {
        System.clearProperty("portal.clamd");
        scanner.close();
    }

    @Test
    void aNewFileWaitsVisiblyAndIsServedWhenItIsFoundClean() {
        Answer waiting = download();
        assertThat(waiting.status()).isEqualTo(409);
        assertThat(waiting.text()).contains("väntar på viruskontroll");

        beans.of(ScanJob.class).run();

        assertThat(download().status()).isEqualTo(200);
    }

    @Test
    void whileTheScannerIsDownNothingNewIsServedAndEverythingElseWorks() {
        scanner.close();
        beans.of(ScanJob.class).run();
        later(60);
        beans.of(ScanJob.class).run();

        assertThat(download().status()).isEqualTo(409);
        assertThat(get("/spaces/styrelse/files").status()).isEqualTo(200);
        assertThat(state()).isEqualTo(ScanState.WAITING);
    }

    @Test
    void whenTheScannerComesBackTheFileIsJudged() {
        scanner.mood = FakeClamd.Mood.RUDE;
        beans.of(ScanJob.class).run();
        scanner.mood = FakeClamd.Mood.WELL;
        later(11);
        beans.of(ScanJob.class).run();

        assertThat(download().status()).isEqualTo(200);
    }

    @Test
    void oneFileThatWaitsLongDoesNotKeepTheScannerAskedForOthers() {
        scanner.mood = FakeClamd.Mood.RUDE;
        upload("en.txt", "1");
        upload("två.txt", "2");
        int before = scanner.asked;

        beans.of(ScanJob.class).run();

        assertThat(scanner.asked - before).isEqualTo(1);
    }

    @Test
    void anInfectedFileIsBlockedForEverybodyForEver() {
        long ill = upload("faktura.txt", FakeClamd.EICAR);
        beans.of(ScanJob.class).run();

        assertThat(download(ill).status()).isEqualTo(403);
        assertThat(download(ill).text()).contains("spärrad");
        System.clearProperty("portal.clamd");
        assertThat(download(ill).status()).as("without a scanner too").isEqualTo(403);
        assertThat(get(Addresses.preview(ill)).status()).isEqualTo(404);
        assertThat(entityManager
                        .createQuery("select count(*) from AuditEntry entry where entry.act = 'file-infected'"
                                + " and entry.subject = '" + ill + "'")
                        .getSingleResult())
                .isEqualTo(1L);
        as(COORDINATOR);
        assertThat(get("/admin/worklist").text()).contains("faktura.txt i", "Win.Test.EICAR_HDB-1");
    }

    @Test
    void nothingThatIsPackedHoldsWhatIsHeldBack() {
        long ill = upload("faktura.txt", FakeClamd.EICAR);
        String infected = hash(ill);
        String waiting = hash(file);
        Quarantine quarantine = beans.of(Quarantine.class);
        assertThat(quarantine.held(Set.of(infected, waiting))).containsExactlyInAnyOrder(infected, waiting);

        beans.of(ScanJob.class).run();

        assertThat(quarantine.held(Set.of(infected, waiting))).containsExactly(infected);
        assertThat(quarantine.infected(Set.of(infected, waiting))).containsExactly(infected);
    }

    @Test
    void aNewVersionThatIsCleanTakesAFileFromTheWorkList() {
        long ill = upload("faktura.txt", FakeClamd.EICAR);
        beans.of(ScanJob.class).run();
        assertThat(beans.of(HeldFiles.class).count()).isEqualTo(1);

        entityManager
                .createNativeQuery("update core.files set versions = 2 where id = " + ill)
                .executeUpdate();

        assertThat(beans.of(HeldFiles.class).count()).isZero();
    }

    @Test
    void aFileThatTheScannerCannotJudgeIsHeldAndShownToTheCoordinator() {
        scanner.mood = FakeClamd.Mood.FULL;
        for (int i = 0; i < 4; i++) {
            beans.of(ScanJob.class).run(scanner.address(), Duration.ofSeconds(5));
            later(11);
        }

        assertThat(state()).isEqualTo(ScanState.FAILED);
        assertThat(download().status()).isEqualTo(409);
        assertThat(download().text()).contains("gick inte att viruskontrollera");
        assertThat(beans.of(HeldFiles.class).count()).isEqualTo(1);
    }

    @Test
    void whoMayNotReadTheGroupLearnsNothingAboutTheScan() {
        as(null);
        Answer answer = first(Addresses.file(file, "hej.txt"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.redirect()).contains("login");
    }

    @Test
    void withoutAScannerNothingIsHeldAndNothingIsSaid() {
        System.clearProperty("portal.clamd");
        beans.of(ScanJob.class).run();

        assertThat(download().status()).isEqualTo(200);
        assertThat(scanner.asked).isZero();
    }

    @Test
    void theDownloadIsStillOneStatement() {
        assertThat(counting(() -> beans.of(FileReads.class).download(file)).statements())
                .isEqualTo(1);
    }

    private String hash(long id) {
        return beans.of(FileReads.class).download(id).orElseThrow().sha256();
    }

    private Answer download() {
        return download(file);
    }

    private Answer download(long id) {
        return get(Addresses.file(id, "hej.txt"));
    }

    private void later(long seconds) {
        clock.set(clock.instant().plusSeconds(seconds));
    }

    private ScanState state() {
        entityManager.clear();
        return entityManager
                .createQuery(
                        "select scan.state from FileScan scan join FileVersion version on version.id = scan.versionId"
                                + " where version.file.id = " + file,
                        ScanState.class)
                .getSingleResult();
    }

    private long upload(String name, String content) {
        FileService files = beans.of(FileService.class);
        var draft = files.draft(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
        entityManager.flush();
        long id = files.add(BOARD, Set.of(draft.getId())).get(0).getFile().getId();
        entityManager.flush();
        return id;
    }
}
