package se.healthycities.portal.file.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.upload.UploadRefused.Reason;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.PortalTest;

/** Files in pieces: whatever breaks, whoever sends at the same time and on whatever node, a file is whole or not there. */
class UploadServiceTest extends PortalTest {
    private SendingPerson ottilia;
    private SendingPerson ebba;

    @BeforeEach
    void twoPeople() {
        ottilia = sender(OFFICIAL);
        ebba = sender(POLITICIAN);
    }

    @AfterEach
    void forgetUploads() {
        ottilia.request(beans -> beans.of(jakarta.persistence.EntityManager.class)
                .createQuery("delete from Upload")
                .executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileIsWholeWhateverPiecesBreaksAndRepeatsItCameIn(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] content = new byte[random.nextInt(400_000)];
        random.nextBytes(content);
        UUID id = ottilia.start("plan.bin", content.length).id();
        int here = 0;
        int requests = 0;
        while (here < content.length) {
            assertThat(requests++).isLessThan(500);
            int from = random.nextInt(4) == 0 ? random.nextInt(content.length + 1) : here;
            int to = Math.min(content.length, from + random.nextInt(60_000));
            boolean breaks = random.nextInt(3) == 0;
            Progress now = ottilia.send(
                    id, from, breaks ? SentBytes.broken(content, from, to) : SentBytes.whole(content, from, to));
            assertThat(now.received()).isEqualTo(from == here ? to : here);
            here = now.received().intValue();
            assertThat(ottilia.uploads(service -> service.progress(id)).received())
                    .isEqualTo(here);
        }
        assertThat(ottilia.finish(id)).isEqualTo(SentBytes.sha256(content));
        assertThat(incoming()).isEmpty();
    }

    @Test
    void thePieceThatTwoTabsSendAtTheSameMomentCountsOnce() throws Exception {
        byte[] content = content(300_000);
        UUID id = ottilia.start("flikar.bin", content.length).id();
        for (int from = 0; from < content.length; from += 100_000) {
            int at = from;
            CyclicBarrier barrier = new CyclicBarrier(2);
            List<Progress> answers =
                    together(() -> ottilia.send(id, at, SentBytes.together(content, at, at + 100_000, barrier)));
            assertThat(answers).allMatch(answer -> answer.received() == at + 100_000);
        }
        assertThat(together(() -> ottilia.finish(id)))
                .as("each tab has a draft, or is told to ask again")
                .contains(SentBytes.sha256(content))
                .allMatch(hash -> hash == null || hash.equals(SentBytes.sha256(content)));
        assertThat(ottilia.finish(id)).as("asked again after a lost answer").isEqualTo(SentBytes.sha256(content));
    }

    @Test
    void twoTabsThatDisagreeMakeAFileOfOneOfThem() throws Exception {
        byte[] one = content(100_000);
        byte[] other = new byte[100_000];
        UUID id = ottilia.start("olika.bin", one.length).id();
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        Future<Progress> first = tabs.submit(() -> ottilia.send(id, 0, SentBytes.together(one, 0, 100_000, barrier)));
        Future<Progress> second =
                tabs.submit(() -> ottilia.send(id, 0, SentBytes.together(other, 0, 100_000, barrier)));
        first.get();
        second.get();
        tabs.shutdown();
        assertThat(ottilia.finish(id)).isIn(SentBytes.sha256(one), SentBytes.sha256(other));
    }

    @Test
    void somebodyElsesUploadIsNotFoundWhateverOneDoesWithIt() {
        UUID id = ottilia.start("min.bin", 10).id();
        List<Callable<?>> tries = List.of(
                () -> ebba.uploads(service -> service.progress(id)),
                () -> ebba.send(id, 0, SentBytes.whole(content(10), 0, 10)),
                () -> ebba.finish(id),
                () -> {
                    ebba.cancel(id);
                    return null;
                });
        for (Callable<?> attempt : tries) {
            refused(Verdict.NOT_FOUND, attempt::call);
        }
        assertThat(ebba.uploads(UploadService::unfinished)).isEmpty();
        assertThat(ebba.start("min.bin", 10).id())
                .as("the same name is another file")
                .isNotEqualTo(id);
        assertThat(ottilia.uploads(service -> service.progress(id)).received()).isZero();
    }

    @Test
    void theSameFileGoesOnWhereItStopped() {
        byte[] content = content(1000);
        UUID id = ottilia.start("Årsplan.pdf", 1000).id();
        ottilia.send(id, 0, SentBytes.broken(content, 0, 400));
        assertThat(ottilia.start("Årsplan.pdf", 1000)).isEqualTo(new Progress(id, "Årsplan.pdf", 1000L, 1L, 400L));
        assertThat(ottilia.uploads(service -> service.start("Årsplan.pdf", 1000, 2))
                        .id())
                .as("changed meanwhile")
                .isNotEqualTo(id);
        ottilia.send(id, 400, SentBytes.whole(content, 400, 1000));
        assertThat(ottilia.finish(id)).isEqualTo(SentBytes.sha256(content));
        assertThat(ottilia.start("Årsplan.pdf", 1000).id()).as("sent once more").isNotEqualTo(id);
    }

    @Test
    void tooLargeTooMuchAndTooManyAreRefusedAndLeaveNothing() throws Exception {
        refused(Reason.TOO_LARGE, () -> ottilia.start("film.mp4", 2_147_483_648L));
        refused(Reason.TOO_LARGE, () -> ottilia.start("film.mp4", BlobStore.LARGEST + 1));
        UUID id = ottilia.start("liten.bin", 10).id();
        refused(Reason.TOO_MUCH, () -> ottilia.send(id, 0, SentBytes.whole(content(11), 0, 11)));
        refused(
                Reason.TOO_MUCH,
                () -> ottilia.uploads(service -> service.receive(id, 0, 11, SentBytes.whole(content(5), 0, 5))));
        assertThat(ottilia.uploads(service -> service.progress(id)).received()).isZero();
        UUID large = ottilia.start("stor.bin", 100_000_000).id();
        int piece = UploadLimits.PIECE + 1;
        refused(Reason.TOO_MUCH, () -> ottilia.send(large, 0, SentBytes.whole(content(piece), 0, piece)));
        assertThat(incoming()).isEmpty();
    }

    @Test
    void onePersonMayHaveFiftyUnfinishedFilesOfOneGigabyte() throws Exception {
        for (int i = 0; i < 5; i++) {
            ottilia.start("stor" + i, BlobStore.LARGEST);
        }
        refused(Reason.QUOTA, () -> ottilia.start("en till", 1));
        assertThat(ebba.start("en till", 1)).isNotNull();
        ottilia.uploads(UploadService::unfinished).forEach(upload -> ottilia.cancel(upload.id()));
        for (int i = 1; i < UploadLimits.UNFINISHED; i++) {
            ottilia.start("liten" + i, 1);
        }
        List<Object> answers = together(() -> {
            try {
                return ottilia.start("sist" + Thread.currentThread().getId(), 1);
            } catch (UploadRefused refused) {
                return refused.reason();
            }
        });
        assertThat(answers).as("the last place is given once").containsOnlyOnce(Reason.QUOTA);
        UUID done = ottilia.uploads(UploadService::unfinished).get(0).id();
        ottilia.send(done, 0, SentBytes.whole(content(1), 0, 1));
        ottilia.finish(done);
        assertThat(ottilia.start("plats igen", 1))
                .as("a finished file counts no more")
                .isNotNull();
    }

    @Test
    void aFullDiskKeepsNothingOfThePieceAndWhatCameBeforeGoesOn() throws IOException {
        byte[] content = content(200_000);
        UUID id = ottilia.start("full.bin", content.length).id();
        ottilia.send(id, 0, SentBytes.whole(content, 0, 50_000));
        long before = incoming().size();
        FullDisk full = ottilia.request(beans -> new FullDisk(beans.of(BlobStore.class)));
        refused(Reason.NO_ROOM, () -> full.receive(id, SentBytes.whole(content, 50_000, 200_000), 150_000));
        assertThat(full.room(1)).isFalse();
        assertThat(incoming()).hasSize((int) before);
        ottilia.send(id, 50_000, SentBytes.whole(content, 50_000, 200_000));
        assertThat(ottilia.finish(id)).isEqualTo(SentBytes.sha256(content));
    }

    @Test
    void aKillBetweenContentAndRowLeavesNoRowWithoutContentAndCanBeRepeated() {
        byte[] content = content(5000);
        UUID id = ottilia.start("halv.txt", content.length).id();
        ottilia.send(id, 0, SentBytes.whole(content, 0, content.length));
        Blob kept = ottilia.request(beans -> {
            try {
                return beans.of(BlobStore.class)
                        .adopt(beans.of(UploadParts.class).path(id), "halv.txt");
            } catch (IOException fault) {
                throw new IllegalStateException(fault);
            }
        });
        assertThat(drafts(kept.sha256()))
                .as("content is there, no row names it")
                .isZero();
        assertThat(ottilia.finish(id)).isEqualTo(kept.sha256()).isEqualTo(SentBytes.sha256(content));
        assertThat(drafts(kept.sha256())).isOne();
    }

    @Test
    void whatIsLostOnTheDiskIsAskedForAgain() throws IOException {
        byte[] content = content(5000);
        UUID id = ottilia.start("borta.bin", content.length).id();
        ottilia.send(id, 0, SentBytes.whole(content, 0, content.length));
        Path part = ottilia.request(beans -> beans.of(UploadParts.class).path(id));
        try (var channel = java.nio.channels.FileChannel.open(part, java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(2000);
        }
        assertThat(ottilia.finish(id)).isNull();
        assertThat(ottilia.uploads(service -> service.progress(id)).received()).isEqualTo(2000);
        ottilia.send(id, 2000, SentBytes.whole(content, 2000, 5000));
        assertThat(ottilia.finish(id)).isEqualTo(SentBytes.sha256(content));
    }

    @Test
    void anEmptyFileIsAFile() {
        UUID id = ottilia.start("tom.txt", 0).id();
        assertThat(ottilia.finish(id)).isEqualTo(SentBytes.sha256(new byte[0]));
    }

    @Test
    void afterADayWithoutNewsAnUploadIsForgottenAndOneThatGrowsIsNot() throws IOException {
        Instant begun = clock.instant();
        UUID old = ottilia.start("gammal.bin", 10).id();
        UUID growing = ottilia.start("växer.bin", 10).id();
        ottilia.send(old, 0, SentBytes.whole(content(5), 0, 5));
        ottilia.send(growing, 0, SentBytes.whole(content(5), 0, 5));
        clock.set(begun.plus(Duration.ofHours(20)));
        ottilia.send(growing, 5, SentBytes.whole(content(1), 0, 1));
        Path folder = ottilia.request(beans -> beans.of(BlobStore.class).incoming());
        Path orphan = Files.createFile(folder.resolve(UUID.randomUUID() + ".part"));
        Path piece = Files.createFile(folder.resolve(old + "." + UUID.randomUUID() + ".piece"));
        Path young = Files.createFile(folder.resolve(UUID.randomUUID() + ".part"));
        for (Path file : incoming()) {
            if (!file.equals(young)) {
                Files.setLastModifiedTime(
                        file, FileTime.fromMillis(file.toFile().lastModified() - 90_000_000L));
            }
        }
        clock.set(begun.plus(Duration.ofHours(25)));
        ottilia.request(beans -> {
            beans.of(UploadSweepJob.class).run();
            return null;
        });
        assertThat(ottilia.uploads(UploadService::unfinished))
                .extracting(Progress::id)
                .containsExactly(growing);
        assertThat(incoming()).containsExactlyInAnyOrder(folder.resolve(growing + ".part"), young);
        assertThat(orphan).doesNotExist();
        assertThat(piece).doesNotExist();
        Files.delete(young);
        ottilia.cancel(growing);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void nobodySendsThousandsOfRequestsAtOnceOrManyPiecesAtTheSameTime() {
        UploadLimits limits = new UploadLimits();
        for (int i = 0; i < UploadLimits.REQUESTS; i++) {
            limits.request(1);
        }
        refused(Reason.SLOW_DOWN, () -> limits.request(1));
        limits.request(2);
        for (int i = 0; i < UploadLimits.AT_ONCE; i++) {
            limits.enter(1);
        }
        refused(Reason.SLOW_DOWN, () -> limits.enter(1));
        limits.enter(2);
        limits.leave(1);
        limits.enter(1);
    }

    /** A disk that takes 70,000 bytes more. */
    private static class FullDisk extends UploadParts {
        FullDisk(BlobStore blobs) {
            super(blobs);
        }

        @Override
        long usable() {
            return 70_000;
        }

        @Override
        java.io.OutputStream write(Path file) throws IOException {
            return new java.io.FilterOutputStream(super.write(file)) {
                private int left = 70_000;

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    left -= length;
                    if (left < 0) {
                        throw new IOException("No space left on device");
                    }
                    out.write(bytes, from, length);
                }
            };
        }
    }

    private SendingPerson sender(String email) {
        return new SendingPerson(
                database,
                clock,
                beans.of(PersonReads.class).byEmail(email).orElseThrow().getId());
    }

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : tabs.invokeAll(List.of(work, work))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            tabs.shutdown();
        }
    }

    private long drafts(String sha256) {
        return ottilia.request(beans -> beans.of(jakarta.persistence.EntityManager.class)
                .createQuery("select count(d) from FileDraft d where d.sha256 = :hash", Long.class)
                .setParameter("hash", sha256)
                .getSingleResult());
    }

    private List<Path> incoming() throws IOException {
        Path folder = ottilia.request(beans -> beans.of(BlobStore.class).incoming());
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] content(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }
}
