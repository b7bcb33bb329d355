package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.TreeSet;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;

/** Moves files between the folders of their space, several at once, and renames them. */
@ApplicationScoped
public class FileMoving {
    private final SpaceFiles files;
    private final Facts facts;

    @Inject
    public FileMoving(SpaceFiles files, Facts facts) {
        this.files = files;
        this.facts = facts;
    }

    /**
     * All of them or none; a name that is taken there gets a number.
     *
     * @param folder {@link Folder#TOP} for the top of the space
     * @throws FileClosed when one of them is adopted or locked by somebody else
     */
    @Guarded(Access.START)
    @Transactional
    public void move(Scene scene, Collection<Long> ids, long folder) {
        Space space = files.ofNames(scene);
        Folder to = files.folder(scene, folder);
        // Locked in the order of their ids, so that two moves at once do not wait for each other.
        TreeSet<Long> ordered = new TreeSet<>(ids);
        ordered.forEach(id -> files.requireMovable(files.file(scene, id)));
        for (long id : ordered) {
            SharedFile file = files.file(scene, id);
            if (file.getPlace() != folder) {
                file.rename(files.freeName(space.getId(), folder, file.getName()));
                file.putInto(to);
                tell(scene, file);
            }
        }
    }

    /** @throws FileClosed when the name is taken, or the file is adopted or locked by somebody else */
    @Guarded(Access.START)
    @Transactional
    public void rename(Scene scene, long id, String name) {
        Space space = files.ofNames(scene);
        SharedFile file = files.file(scene, id);
        files.requireKeeper(scene, file);
        files.requireMovable(file);
        String clean = FileName.clean(name);
        long same = files.named(space.getId(), file.getPlace(), clean);
        if (same != 0 && same != id) {
            throw new FileClosed(new Closed.NameTaken());
        }
        file.rename(clean);
        tell(scene, file);
    }

    private void tell(Scene scene, SharedFile file) {
        facts.tell(new FileMoved(
                file.getId(), file.getSpace().getId(), files.actor(scene).getId()));
    }
}
