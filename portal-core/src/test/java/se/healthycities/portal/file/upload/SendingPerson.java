package se.healthycities.portal.file.upload;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.testkit.TestDatabase;

/** Somebody who sends files to some node of the portal: every request has beans and a transaction of its own. */
record SendingPerson(TestDatabase database, TestClock clock, long person) implements CurrentPerson {
    @Override
    public OptionalLong id() {
        return OptionalLong.of(person);
    }

    @Override
    public Optional<UUID> login() {
        return Optional.empty();
    }

    <T> T request(Function<TestBeans, T> work) {
        try (EntityManager entityManager = database.sessions().createEntityManager()) {
            entityManager.getTransaction().begin();
            try {
                T result = work.apply(new TestBeans(entityManager, clock, this));
                entityManager.getTransaction().commit();
                return result;
            } finally {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
            }
        }
    }

    <T> T uploads(Function<UploadService, T> work) {
        return request(beans -> work.apply(beans.of(UploadService.class)));
    }

    Progress start(String name, long bytes) {
        return uploads(service -> service.start(name, bytes, 1));
    }

    /** How far the upload has come, whether this was the next piece or not. */
    Progress send(UUID id, long offset, InputStream body) {
        return uploads(service -> service.receive(id, offset, -1, body))
                .orElseGet(() -> uploads(service -> service.progress(id)));
    }

    /** The hash of the draft that finishing made, or null when bytes are missing. */
    String finish(UUID id) {
        return request(beans -> {
            FileDraft draft = beans.of(UploadService.class).finish(id);
            return draft == null
                    ? null
                    : hash(beans.of(FileService.class).open(draft.getId()).orElseThrow());
        });
    }

    void cancel(UUID id) {
        uploads(service -> {
            service.cancel(id);
            return null;
        });
    }

    private static String hash(InputStream content) {
        try (content) {
            return SentBytes.sha256(content.readAllBytes());
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
