package se.healthycities.portal.file.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileName;
import se.healthycities.portal.file.upload.UploadRefused.Reason;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes in files piece by piece (E1): begin, send pieces in order, ask how far it has come after a break, and get a draft
 * of a file with the last piece. Reading from the network happens outside of transactions.
 */
@ApplicationScoped
public class UploadService {
    private final EntityManager entityManager;
    private final UploadQueries queries;
    private final UploadRows rows;
    private final UploadParts parts;
    private final UploadLimits limits;
    private final BlobStore blobs;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public UploadService(
            EntityManager entityManager,
            UploadQueries queries,
            UploadRows rows,
            UploadParts parts,
            UploadLimits limits,
            BlobStore blobs,
            Visitors visitors,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.rows = rows;
        this.parts = parts;
        this.limits = limits;
        this.blobs = blobs;
        this.visitors = visitors;
        this.today = today;
    }

    /** What the visitor has begun to send and not finished, oldest first. */
    @Guarded(Access.SIGNED_IN)
    public List<Progress> unfinished() {
        return queries.unfinished(person());
    }

    /** @throws Refused as not found when it is unknown or somebody else's */
    @Guarded(Access.SIGNED_IN)
    public Progress progress(UUID id) {
        return own(id);
    }

    /**
     * Begins to take in a file, or goes on with the same file that was begun before.
     *
     * @param modified when the file was last changed on the sender's device, in milliseconds
     * @throws UploadRefused when it is too large, when too much is unfinished, or when there is no room for it
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Progress start(String name, long bytes, long modified) {
        if (bytes > BlobStore.LARGEST) {
            throw new UploadRefused(Reason.TOO_LARGE);
        }
        limits.request(person());
        // One at a time for each person, so that two tabs do not both find the last place free.
        Person person = entityManager.find(Person.class, person(), LockModeType.PESSIMISTIC_WRITE);
        String clean = FileName.clean(name);
        List<Progress> begun = queries.same(person(), clean, bytes, modified);
        if (!begun.isEmpty()) {
            return begun.get(0);
        }
        Waiting waiting = queries.waiting(person());
        if (waiting.files() >= UploadLimits.UNFINISHED || waiting.bytes() + bytes > UploadLimits.UNFINISHED_BYTES) {
            throw new UploadRefused(Reason.QUOTA);
        }
        if (!parts.room(bytes)) {
            throw new UploadRefused(Reason.NO_ROOM);
        }
        Upload upload = new Upload(UUID.randomUUID(), person, clean, bytes, modified, today.now());
        entityManager.persist(upload);
        return upload.progress();
    }

    /**
     * Takes in the bytes that follow {@code offset}; what came before a break counts.
     *
     * @param length the announced length, -1 when it is not known
     * @return how far the upload has come, or empty when this piece is not the next one: then it changes nothing
     * @throws UploadRefused when there is more than belongs to the file or to one piece, or no room
     */
    @Guarded(Access.SIGNED_IN)
    public Optional<Progress> receive(UUID id, long offset, long length, InputStream body) {
        long person = person();
        limits.request(person);
        Progress before = own(id);
        if (before.received() != offset || before.allHere()) {
            return Optional.of(before).filter(upload -> upload.received() == offset);
        }
        long most = Math.min(UploadLimits.PIECE, before.bytes() - offset);
        if (length > most) {
            throw new UploadRefused(Reason.TOO_MUCH);
        }
        limits.enter(person);
        try {
            UploadParts.Piece piece = parts.receive(id, body, most);
            try {
                return rows.append(id, person, offset, piece);
            } finally {
                parts.drop(piece.file());
            }
        } finally {
            limits.leave(person);
        }
    }

    /**
     * Makes a draft of an upload of which all bytes are there; asked again, it makes one more of the same content, so that
     * neither a lost answer nor a second tab loses a file.
     *
     * @return null when bytes are missing; {@link #progress} says how many
     */
    @Guarded(Access.SIGNED_IN)
    public FileDraft finish(UUID id) {
        Progress upload = own(id);
        if (!upload.allHere()) {
            return null;
        }
        Blob known = rows.content(id, person());
        Blob content = known != null ? known : adopted(upload);
        if (content == null) {
            rows.lost(id, person());
            return null;
        }
        FileDraft draft = rows.complete(id, person(), content);
        parts.drop(id);
        return draft;
    }

    private Blob adopted(Progress upload) {
        if (upload.bytes() == 0) {
            return blobs.store(InputStream.nullInputStream(), upload.name());
        }
        try {
            return parts.size(upload.id()) == upload.bytes()
                    ? blobs.adopt(parts.path(upload.id()), upload.name())
                    : null;
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /** The sender has thought better of it. */
    @Guarded(Access.SIGNED_IN)
    public void cancel(UUID id) {
        rows.remove(id, person());
        parts.drop(id);
    }

    private Progress own(UUID id) {
        return queries.own(id, person()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
    }

    private long person() {
        return visitors.current().person();
    }
}
