package se.healthycities.portal.file.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** The short transactions of an upload: its row is locked while a piece is added, so that a piece counts once on any node. */
@ApplicationScoped
public class UploadRows {
    private final EntityManager entityManager;
    private final UploadParts parts;
    private final FileService files;
    private final Today today;

    @Inject
    public UploadRows(EntityManager entityManager, UploadParts parts, FileService files, Today today) {
        this.entityManager = entityManager;
        this.parts = parts;
        this.files = files;
        this.today = today;
    }

    /** Adds a piece when it is the next one; otherwise nothing happens, and there is no progress. */
    @Transactional
    public Optional<Progress> append(UUID id, long person, long offset, UploadParts.Piece piece) {
        Upload upload = locked(id, person);
        if (upload.content() != null) {
            return Optional.empty();
        }
        long there = Math.min(upload.getReceived(), parts.size(id));
        long fitting = Math.min(piece.bytes(), upload.getBytes() - there);
        if (there == offset && fitting == piece.bytes()) {
            parts.append(id, offset, piece);
            upload.reached(offset + piece.bytes(), today.now());
            return Optional.of(upload.progress());
        }
        if (there < upload.getReceived()) {
            upload.reached(there, today.now());
        }
        return Optional.empty();
    }

    /** The content when it is complete already, otherwise null. */
    @Transactional
    public Blob content(UUID id, long person) {
        return locked(id, person).content();
    }

    /** The content lies in the store; from now on the row names it, and whoever asks gets a draft of it. */
    @Transactional
    public FileDraft complete(UUID id, long person, Blob content) {
        Upload upload = locked(id, person);
        if (upload.content() == null) {
            upload.complete(content, today.now());
        }
        return files.draft(upload.content(), upload.getName());
    }

    /** What had come is not there any more; the sender begins again from what is. */
    @Transactional
    public void lost(UUID id, long person) {
        Upload upload = locked(id, person);
        if (upload.content() == null) {
            upload.reached(Math.min(upload.getReceived(), parts.size(id)), today.now());
        }
    }

    /** The row goes first: bytes without a row are swept, a row without bytes would wait in vain. */
    @Transactional
    public void remove(UUID id, long person) {
        entityManager.remove(locked(id, person));
    }

    /** Unknown and somebody else's are the same to whoever asks. */
    private Upload locked(UUID id, long person) {
        Upload upload = entityManager.find(Upload.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (upload == null || !upload.belongsTo(person)) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        return upload;
    }
}
