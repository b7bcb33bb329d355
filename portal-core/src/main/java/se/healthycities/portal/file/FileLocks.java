package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * "I am editing this" (E4): whoever may write here may lock a file. The lock ends by itself after a day; before, its owner
 * ends it, and whoever leads the space.
 */
@ApplicationScoped
public class FileLocks {
    private final SpaceFiles files;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public FileLocks(SpaceFiles files, Visitors visitors, Today today) {
        this.files = files;
        this.visitors = visitors;
        this.today = today;
    }

    /** Locked again by its owner it holds for another day. */
    @Guarded(Access.START)
    @Transactional
    public void lock(Scene scene, long id) {
        SharedFile file = files.file(scene, id);
        files.requireOpen(scene, file);
        file.lock(files.actor(scene), today.now());
    }

    /** No more right than to read is needed: whoever lost the right to write can still let go. */
    @Guarded(Access.READ)
    @Transactional
    public void unlock(Scene scene, long id) {
        SharedFile file = files.file(scene, id);
        if (!file.lockedAt(today.now())) {
            return;
        }
        boolean own =
                file.getLockedBy().getPerson().getId() == visitors.current().person();
        if (!own && !files.leads(scene)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        file.unlock();
    }
}
