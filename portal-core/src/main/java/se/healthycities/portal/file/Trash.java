package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/**
 * The trash of a space: a deleted file can be brought back to its place for thirty days. Then its content goes; where a post
 * or a meeting names it, its name stays, so that nobody wonders what was meant.
 */
@ApplicationScoped
public class Trash {
    public static final Period KEPT = Period.ofDays(30);

    private final EntityManager entityManager;
    private final SpaceFiles files;
    private final TrashQueries queries;
    private final NamedFiles named;
    private final FolderQueries folders;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public Trash(
            EntityManager entityManager,
            SpaceFiles files,
            TrashQueries queries,
            NamedFiles named,
            FolderQueries folders,
            Visitors visitors,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.files = files;
        this.queries = queries;
        this.named = named;
        this.folders = folders;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /** What the visitor may bring back: whoever leads the space all, others what they keep; newest first. */
    @Guarded(Access.START)
    public List<TrashedFile> in(Scene scene, Instant before, long id, int most) {
        return queries.trashed(
                files.standing(scene).space(), before, id, visitors.current().person(), files.leads(scene), most);
    }

    /** @throws FileClosed while a version of it is adopted, or somebody else edits it */
    @Guarded(Access.START)
    @Transactional
    public void put(Scene scene, long id) {
        SharedFile file = files.file(scene, id);
        files.requireKeeper(scene, file);
        files.requireMovable(file);
        if (file.getAdopted() != null) {
            throw new FileClosed(new Closed.Adopted());
        }
        Affiliation actor = files.actor(scene);
        file.trash(actor, today.now());
        facts.tell(new FileTrashed(id, file.getSpace().getId(), actor.getId()));
    }

    /** Brings a file back to its place, with the folders that went as well; a name that is taken by now gets a number. */
    @Guarded(Access.START)
    @Transactional
    public void restore(Scene scene, long id) {
        Space space = files.ofNames(scene);
        SharedFile file = files.inTrash(scene, id);
        files.requireKeeper(scene, file);
        bringBack(space, file.getFolder());
        file.rename(files.freeName(space.getId(), file.getPlace(), file.getName()));
        file.bringBack();
        facts.tell(new FileRestored(id, space.getId(), files.actor(scene).getId()));
    }

    private void bringBack(Space space, Folder folder) {
        if (folder == null || !folder.trashed()) {
            return;
        }
        bringBack(space, folder.getParent());
        long parent =
                folder.getParent() == null ? Folder.TOP : folder.getParent().getId();
        String name = folder.getName();
        for (int number = 2; taken(space, parent, name); number++) {
            name = FileName.numbered(folder.getName(), number);
        }
        folder.rename(name);
        folder.bringBack();
        entityManager.flush();
    }

    private boolean taken(Space space, long parent, String name) {
        return !folders.named(space.getId(), parent, name.toLowerCase(Locale.ROOT))
                .isEmpty();
    }

    /**
     * Removes files whose time is over, some at a time, and the folders that nothing lies in any more.
     *
     * @return how many files were removed
     */
    @Transactional
    public int removeSome(int most) {
        Instant until = Today.start(today.date().minus(KEPT));
        List<SharedFile> over = queries.over(until, most);
        for (SharedFile file : over) {
            facts.tell(new FileRemoved(file.getId(), file.getSpace().getId(), null));
            file.handTo(null);
            if (named.has(file.getId())) {
                file.remove(today.now());
                queries.emptyVersions(file.getId());
                queries.dropTexts(file.getId());
            } else {
                queries.dropVersions(file.getId());
                entityManager.remove(file);
            }
        }
        if (over.isEmpty()) {
            queries.dropFolders(until);
        }
        return over.size();
    }
}
