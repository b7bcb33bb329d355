package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * The files and folders of the space that an act happens in, locked for it, and who may do what with them: whoever keeps a
 * file, whoever leads the space, whoever has locked it. Whatever lies elsewhere is not found.
 */
@ApplicationScoped
public class SpaceFiles {
    private final EntityManager entityManager;
    private final FileQueries queries;
    private final FolderQueries folders;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public SpaceFiles(
            EntityManager entityManager, FileQueries queries, FolderQueries folders, Visitors visitors, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.folders = folders;
        this.visitors = visitors;
        this.today = today;
    }

    /** The space, so that no two acts give two things of one place the same name. */
    Space ofNames(Scene scene) {
        return entityManager.find(Space.class, standing(scene).space(), LockModeType.PESSIMISTIC_WRITE);
    }

    SharedFile file(Scene scene, long id) {
        SharedFile file = any(scene, id);
        if (file.getTrashedAt() != null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return file;
    }

    SharedFile inTrash(Scene scene, long id) {
        SharedFile file = any(scene, id);
        if (file.getTrashedAt() == null || file.getRemovedAt() != null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return file;
    }

    private SharedFile any(Scene scene, long id) {
        SharedFile file = entityManager.find(SharedFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null || !file.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return file;
    }

    /** @return null for the top of the space */
    Folder folder(Scene scene, long id) {
        if (id == Folder.TOP) {
            return null;
        }
        Folder folder = entityManager.find(Folder.class, id);
        if (folder == null || folder.trashed() || !folder.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return folder;
    }

    Affiliation actor(Scene scene) {
        return entityManager.getReference(Affiliation.class, standing(scene).affiliation(visitors.current()));
    }

    boolean leads(Scene scene) {
        Access most = standing(scene).access(visitors.current());
        return most != null && most.atLeast(Access.CONVENE);
    }

    /** Whoever looks after it or sent it first, and whoever leads the space. */
    void requireKeeper(Scene scene, SharedFile file) {
        boolean keeps = leads(scene)
                || !queries.kept(file.getId(), visitors.current().person()).isEmpty();
        if (!keeps) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
    }

    void requireLeader(Scene scene) {
        if (!leads(scene)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
    }

    /** Neither the lock of somebody else nor, for those who do not lead the space, adoption stands in the way. */
    void requireOpen(Scene scene, SharedFile file) {
        Closed closed = closed(scene, file);
        if (closed != null) {
            throw new FileClosed(closed);
        }
    }

    /** Nothing stands in the way of moving, renaming and deleting; adoption holds those who lead the space as well. */
    void requireMovable(SharedFile file) {
        Closed closed = file.getStatus() == FileStatus.ADOPTED ? new Closed.Adopted() : locked(file);
        if (closed != null) {
            throw new FileClosed(closed);
        }
    }

    /** Why the file takes no new version from the visitor; null when it does. */
    Closed closed(Scene scene, SharedFile file) {
        Closed locked = locked(file);
        boolean adopted = file.getStatus() == FileStatus.ADOPTED && !leads(scene);
        return locked == null && adopted ? new Closed.Adopted() : locked;
    }

    private Closed locked(SharedFile file) {
        if (!file.lockedAt(today.now())) {
            return null;
        }
        Person locker = file.getLockedBy().getPerson();
        boolean own = locker.getId() == visitors.current().person();
        return own ? null : new Closed.Locked(locker.getName(), file.getLockedUntil());
    }

    /** The file of this name in a place, in whatever case; 0 when the name is free. Attachments share names as they like. */
    long named(long space, long place, String name) {
        entityManager.flush();
        return place == Folder.ATTACHMENTS
                ? 0
                : folders.filesNamed(space, place, name.toLowerCase(Locale.ROOT)).stream()
                        .findFirst()
                        .orElse(0L);
    }

    /** The name itself where it is free, otherwise with the first number that is. */
    String freeName(long space, long place, String name) {
        String free = name;
        for (int number = 2; named(space, place, free) != 0; number++) {
            free = FileName.numbered(name, number);
        }
        return free;
    }

    Standing standing(Scene scene) {
        return visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }
}
