package se.healthycities.portal.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.healthycities.portal.extraction.process.Reading;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.time.Today;

/**
 * Takes a version out of the queue and writes down what was read of it, each in a transaction of its own: while a document
 * is read, no row is locked.
 */
@ApplicationScoped
public class Extraction {
    private final EntityManager entityManager;
    private final ExtractionQueries queries;
    private final BlobStore blobs;
    private final Facts facts;
    private final Today today;

    @Inject
    public Extraction(
            EntityManager entityManager, ExtractionQueries queries, BlobStore blobs, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.blobs = blobs;
        this.facts = facts;
        this.today = today;
    }

    /** The next version whose text is wanted; it comes again after a while if nobody says what became of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<WaitingText> claim() {
        for (List<Long> next = queries.claim(today.now()); !next.isEmpty(); next = queries.claim(today.now())) {
            FileText text = entityManager.find(FileText.class, next.get(0));
            entityManager.refresh(text);
            WaitingText waiting = queries.waiting(next.get(0)).get(0);
            boolean begun = text.begin(today.now());
            tell(text, waiting);
            if (begun) {
                return Optional.of(waiting);
            }
        }
        return Optional.empty();
    }

    /** A kind of file that nobody can read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unreadable(WaitingText waiting) {
        change(waiting, text -> text.unreadable(today.now()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(WaitingText waiting) {
        change(waiting, text -> text.giveBack(today.now()));
    }

    /** Nothing is said against the file: the portal could not read at all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void postpone(WaitingText waiting) {
        change(waiting, text -> text.postpone(today.now()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(WaitingText waiting, Reading reading) {
        change(waiting, text -> {
            if (reading.text() == null) {
                text.broken(reading.ending(), today.now());
            } else {
                text.read(reading.text(), stored(reading.preview()), today.now());
            }
        });
    }

    private void change(WaitingText waiting, Consumer<FileText> change) {
        FileText text = entityManager.find(FileText.class, waiting.version());
        if (text == null || text.over()) {
            return; // The version is gone, or somebody else was quicker.
        }
        change.accept(text);
        tell(text, waiting);
    }

    private String stored(byte[] preview) {
        return preview.length == 0
                ? null
                : blobs.store(new ByteArrayInputStream(preview), "preview.png").sha256();
    }

    private void tell(FileText text, WaitingText waiting) {
        if (text.over()) {
            facts.tell(new FileTextExtracted(waiting.file(), waiting.space()));
        }
        entityManager.flush();
    }
}
