package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Takes files in: first the content to the disk, then a draft, and with the accepted form a file of the space. */
@ApplicationScoped
public class FileService {
    private final EntityManager entityManager;
    private final FileQueries queries;
    private final BlobStore blobs;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public FileService(
            EntityManager entityManager,
            FileQueries queries,
            BlobStore blobs,
            Visitors visitors,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.blobs = blobs;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Keeps what somebody sent, before the form that it came with is judged. Runs outside of a transaction, because
     * reading 200 MB takes its time; the row follows the content.
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public FileDraft draft(InputStream content, String name) {
        String clean = FileName.clean(name);
        return kept(blobs.store(content, clean), clean);
    }

    /** The same for content that lies in the store already. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public FileDraft draft(Blob content, String name) {
        return kept(content, FileName.clean(name));
    }

    private FileDraft kept(Blob content, String name) {
        Person person =
                entityManager.getReference(Person.class, visitors.current().person());
        FileDraft draft = new FileDraft(UUID.randomUUID(), person, name, content, today.now());
        entityManager.persist(draft);
        return draft;
    }

    /** The visitor's own drafts among these ids; ids of others are silently left out. */
    public List<FileDraft> drafts(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : queries.drafts(ids, visitors.current().person());
    }

    /** The content of one of the visitor's own drafts; the caller closes it. */
    public Optional<InputStream> open(UUID draft) {
        return drafts(Set.of(draft)).stream().findFirst().map(found -> blobs.open(found.blob()));
    }

    /** Makes drafts files of a space. */
    @Guarded(Access.START)
    @Transactional
    public List<FileVersion> add(Scene scene, Set<UUID> drafts) {
        return file(scene, drafts);
    }

    /** The same for the attachments of a reply, which needs no more right than to reply. */
    @Guarded(Access.REPLY)
    @Transactional(Transactional.TxType.MANDATORY)
    public List<FileVersion> attach(Scene scene, Set<UUID> drafts) {
        return file(scene, drafts);
    }

    private List<FileVersion> file(Scene scene, Set<UUID> ids) {
        Visitor visitor = visitors.current();
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Space space = entityManager.getReference(Space.class, standing.space());
        Affiliation author = entityManager.getReference(Affiliation.class, standing.affiliation(visitor));
        List<FileVersion> versions = new ArrayList<>();
        for (FileDraft draft : drafts(ids)) {
            SharedFile file = new SharedFile(space, draft.getName(), author, today.now());
            entityManager.persist(file);
            FileVersion version = new FileVersion(file, 1, draft.blob(), author, today.now());
            entityManager.persist(version);
            entityManager.remove(draft);
            facts.tell(new FileAdded(file.getId(), standing.space(), author.getId()));
            versions.add(version);
        }
        return versions;
    }
}
