package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Versions of a file (E2, E3): a new one, an old one again, what one is called, and where it stands. Two uploads at the same
 * time become two versions; an adopted version stands still until a convenor lets the file go on.
 */
@ApplicationScoped
public class FileVersions {
    private final EntityManager entityManager;
    private final SpaceFiles files;
    private final FileService service;
    private final VersionQueries queries;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Facts facts;
    private final Today today;

    @Inject
    public FileVersions(
            EntityManager entityManager,
            SpaceFiles files,
            FileService service,
            VersionQueries queries,
            Visitors visitors,
            AuditLog audit,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.files = files;
        this.service = service;
        this.queries = queries;
        this.visitors = visitors;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    /**
     * @return the number of the new version
     * @throws FileClosed while somebody else edits the file, or it is adopted
     */
    @Guarded(Access.START)
    @Transactional
    public int upload(Scene scene, long file, UUID draft) {
        SharedFile shared = files.file(scene, file);
        files.requireOpen(scene, shared);
        FileDraft content = service.drafts(Set.of(draft)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        return service.next(scene, shared, content).getNumber();
    }

    /**
     * The content of an old version as the newest.
     *
     * @return the number of the new version
     * @throws FileClosed while somebody else edits the file, or it is adopted
     */
    @Guarded(Access.START)
    @Transactional
    public int restore(Scene scene, long file, int number) {
        SharedFile shared = files.file(scene, file);
        files.requireOpen(scene, shared);
        Affiliation author = files.actor(scene);
        FileVersion again = version(scene, file, number).again(author, today.now());
        entityManager.persist(again);
        facts.tell(new FileVersionAdded(file, shared.getSpace().getId(), author.getId()));
        return again.getNumber();
    }

    /** @param words what people call the version; blank for nothing */
    @Guarded(Access.START)
    @Transactional
    public void call(Scene scene, long file, int number, String words) {
        SharedFile shared = files.file(scene, file);
        files.requireKeeper(scene, shared);
        FileVersion version = version(scene, file, number);
        if (version.getStatus() == FileStatus.ADOPTED && !files.leads(scene)) {
            throw new FileClosed(new Closed.Adopted());
        }
        version.call(words.isBlank() ? null : words.trim());
    }

    /**
     * Says where the newest version stands. Only whoever leads the space adopts, and lets an adopted version go; a version
     * that was adopted before is replaced by the one that is adopted now.
     *
     * @param number the version that was read; a newer one is not judged unseen
     */
    @Guarded(Access.START)
    @Transactional
    public void stand(Scene scene, long file, int number, FileStatus to) {
        SharedFile shared = files.file(scene, file);
        files.requireKeeper(scene, shared);
        if (number != shared.getVersions()) {
            throw new FileClosed(new Closed.Changed());
        }
        FileVersion version = version(scene, file, number);
        FileStatus from = version.getStatus();
        if (from == to) {
            return;
        }
        if (to == FileStatus.ADOPTED || from == FileStatus.ADOPTED) {
            files.requireLeader(scene);
            audit.record(
                    new Actor(visitors.current().person(), files.actor(scene).getId()),
                    "file-status",
                    file + "/" + number,
                    new Change(from.name(), to.name()));
        }
        Affiliation actor = files.actor(scene);
        if (to == FileStatus.ADOPTED && shared.getAdopted() != null) {
            version(scene, file, shared.getAdopted()).stand(FileStatus.REPLACED, actor, today.now());
        }
        version.stand(to, actor, today.now());
        facts.tell(new FileStatusChanged(file, shared.getSpace().getId(), actor.getId()));
    }

    private FileVersion version(Scene scene, long file, int number) {
        return queries.version(file, number).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }
}
