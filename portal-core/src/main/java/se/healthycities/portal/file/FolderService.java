package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Makes, renames and moves the folders of a space, and puts them into the trash with what lies in them (E1). */
@ApplicationScoped
public class FolderService {
    private final EntityManager entityManager;
    private final SpaceFiles files;
    private final FolderQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public FolderService(
            EntityManager entityManager,
            SpaceFiles files,
            FolderQueries queries,
            Visitors visitors,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.files = files;
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /**
     * @param parent {@link Folder#TOP} for the top of the space
     * @return its id
     * @throws FileClosed when there is one of this name, or it would lie too deep
     */
    @Guarded(Access.START)
    @Transactional
    public long make(Scene scene, long parent, String name) {
        Space space = files.ofNames(scene);
        Folder in = files.folder(scene, parent);
        String clean = FileName.clean(name);
        requireFree(space, parent, clean, 0);
        if (tree(space).path(parent).size() >= FolderTree.DEEPEST) {
            throw new FileClosed(new Closed.WrongPlace());
        }
        Folder folder = new Folder(space, in, clean, files.actor(scene), today.now());
        entityManager.persist(folder);
        return folder.getId();
    }

    /** @throws FileClosed when there is another one of this name */
    @Guarded(Access.START)
    @Transactional
    public void rename(Scene scene, long id, String name) {
        Space space = files.ofNames(scene);
        Folder folder = folder(scene, id);
        String clean = FileName.clean(name);
        requireFree(space, place(folder.getParent()), clean, id);
        folder.rename(clean);
    }

    /** @throws FileClosed when there is one of its name, or it would lie in itself or too deep */
    @Guarded(Access.START)
    @Transactional
    public void move(Scene scene, long id, long parent) {
        Space space = files.ofNames(scene);
        Folder folder = folder(scene, id);
        Folder to = files.folder(scene, parent);
        FolderTree tree = tree(space);
        boolean fits = tree.path(parent).size() + tree.height(id) <= FolderTree.DEEPEST;
        if (tree.within(id).contains(parent) || !fits) {
            throw new FileClosed(new Closed.WrongPlace());
        }
        requireFree(space, parent, folder.getName(), id);
        folder.moveTo(to);
    }

    /**
     * Puts the folder and everything below it into the trash.
     *
     * @return how many files went with it
     * @throws FileClosed when a file in it is adopted, locked by somebody else, or not the visitor's to delete
     */
    @Guarded(Access.START)
    @Transactional
    public int trash(Scene scene, long id) {
        Space space = files.ofNames(scene);
        folder(scene, id);
        Set<Long> folders = tree(space).within(id);
        long person = visitors.current().person();
        queries.inTheWay(folders, today.now(), person, files.leads(scene)).stream()
                .findFirst()
                .ifPresent(name -> {
                    throw new FileClosed(new Closed.Holds(name));
                });
        Affiliation actor = files.actor(scene);
        int went = 0;
        for (SharedFile file : queries.filesIn(folders)) {
            file.trash(actor, today.now());
            facts.tell(new FileTrashed(file.getId(), space.getId(), actor.getId()));
            went++;
        }
        queries.foldersOf(folders).forEach(folder -> folder.trash(today.now()));
        return went;
    }

    private Folder folder(Scene scene, long id) {
        Folder folder = files.folder(scene, id);
        if (folder == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return folder;
    }

    private FolderTree tree(Space space) {
        entityManager.flush();
        return new FolderTree(queries.folders(space.getId()));
    }

    private void requireFree(Space space, long parent, String name, long self) {
        boolean taken = queries.named(space.getId(), parent, name.toLowerCase(Locale.ROOT)).stream()
                .anyMatch(id -> id != self);
        if (taken) {
            throw new FileClosed(new Closed.NameTaken());
        }
    }

    private static long place(Folder parent) {
        return parent == null ? Folder.TOP : parent.getId();
    }
}
