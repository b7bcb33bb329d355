package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** Takes files in: first the content to the disk, then a draft, and with the accepted form a file of the space. */
@ApplicationScoped
public class FileService {
    private final EntityManager entityManager;
    private final FileQueries queries;
    private final BlobStore blobs;
    private final SpaceFiles files;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public FileService(
            EntityManager entityManager,
            FileQueries queries,
            BlobStore blobs,
            SpaceFiles files,
            Visitors visitors,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.blobs = blobs;
        this.files = files;
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

    /** Makes drafts files at the top of a space; a name that is taken gets a number. */
    @Guarded(Access.START)
    @Transactional
    public List<FileVersion> add(Scene scene, Set<UUID> drafts) {
        Map<UUID, SameName> both = new HashMap<>();
        drafts.forEach(draft -> both.put(draft, SameName.KEEP_BOTH));
        return place(scene, Folder.TOP, drafts, both);
    }

    /**
     * Makes drafts files of a folder.
     *
     * @param answers what becomes of those whose names are taken, for those that somebody was asked about
     * @throws NamesTaken when somebody has to be asked; nothing is added then
     */
    @Guarded(Access.START)
    @Transactional
    public List<FileVersion> add(Scene scene, long folder, Set<UUID> drafts, Map<UUID, SameName> answers) {
        return place(scene, folder, drafts, answers);
    }

    /** The same for the attachments of a reply, which needs no more right than to reply. */
    @Guarded(Access.REPLY)
    @Transactional(Transactional.TxType.MANDATORY)
    public List<FileVersion> attach(Scene scene, Set<UUID> drafts) {
        Space space =
                entityManager.getReference(Space.class, files.standing(scene).space());
        List<FileVersion> versions = new ArrayList<>();
        for (FileDraft draft : drafts(drafts)) {
            SharedFile file = new SharedFile(space, draft.getName(), files.actor(scene), today.now());
            file.attach();
            versions.add(begin(scene, file, draft));
        }
        return versions;
    }

    private List<FileVersion> place(Scene scene, long folderId, Set<UUID> ids, Map<UUID, SameName> answers) {
        Space space = files.ofNames(scene);
        Folder folder = files.folder(scene, folderId);
        List<FileDraft> drafts = drafts(ids);
        List<Clash> clashes = clashes(scene, space, folderId, drafts, answers);
        if (!clashes.isEmpty()) {
            throw new NamesTaken(clashes);
        }
        List<FileVersion> versions = new ArrayList<>();
        for (FileDraft draft : drafts) {
            SameName answer = answers.get(draft.getId());
            long same = files.named(space.getId(), folderId, draft.getName());
            if (answer == SameName.LEAVE_OUT) {
                entityManager.remove(draft);
            } else if (answer == SameName.NEW_VERSION && same != 0) {
                versions.add(next(scene, files.file(scene, same), draft));
            } else {
                String name = files.freeName(space.getId(), folderId, draft.getName());
                SharedFile file = new SharedFile(space, name, files.actor(scene), today.now());
                file.putInto(folder);
                versions.add(begin(scene, file, draft));
            }
        }
        return versions;
    }

    /** Those that nobody has said anything about, and those that cannot become what was said. */
    private List<Clash> clashes(
            Scene scene, Space space, long folder, List<FileDraft> drafts, Map<UUID, SameName> answers) {
        List<Clash> clashes = new ArrayList<>();
        for (FileDraft draft : drafts) {
            long same = files.named(space.getId(), folder, draft.getName());
            SameName answer = answers.get(draft.getId());
            if (same != 0 && (answer == null || answer == SameName.NEW_VERSION)) {
                Closed closed = files.closed(scene, files.file(scene, same));
                if (answer == null || closed != null) {
                    clashes.add(new Clash(draft.getId(), draft.getName(), same, closed));
                }
            }
        }
        return clashes;
    }

    private FileVersion begin(Scene scene, SharedFile file, FileDraft draft) {
        entityManager.persist(file);
        FileVersion version = new FileVersion(file, 1, draft.blob(), file.getResponsible(), today.now());
        entityManager.persist(version);
        entityManager.remove(draft);
        facts.tell(new FileAdded(
                file.getId(),
                files.standing(scene).space(),
                file.getResponsible().getId()));
        return version;
    }

    /** The draft as the next version of a file that is locked for this transaction. */
    FileVersion next(Scene scene, SharedFile file, FileDraft draft) {
        Affiliation author = files.actor(scene);
        FileVersion version = new FileVersion(file, file.getVersions() + 1, draft.blob(), author, today.now());
        entityManager.persist(version);
        entityManager.remove(draft);
        facts.tell(new FileVersionAdded(file.getId(), file.getSpace().getId(), author.getId()));
        return version;
    }
}
