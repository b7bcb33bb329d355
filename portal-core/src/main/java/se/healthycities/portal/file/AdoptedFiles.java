package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Locale;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;

/** Takes in what the portal itself has written and somebody has decided: adopted from its first moment, so that it stands still. */
@ApplicationScoped
public class AdoptedFiles {
    private final EntityManager entityManager;
    private final FolderQueries folders;
    private final SpaceFiles files;
    private final Facts facts;
    private final Today today;

    @Inject
    public AdoptedFiles(
            EntityManager entityManager, FolderQueries folders, SpaceFiles files, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.folders = folders;
        this.files = files;
        this.facts = facts;
        this.today = today;
    }

    /**
     * For other features, in their own transaction, after the right to it was asked. A name that is taken gets a number.
     *
     * @param folder the name of a folder at the top of the space, which is made when there is none
     * @param affiliation of whoever decided it
     * @return the id of the file
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long keep(long spaceId, String folder, String name, Blob content, long affiliation) {
        Space space = entityManager.find(Space.class, spaceId, LockModeType.PESSIMISTIC_WRITE);
        Affiliation by = entityManager.getReference(Affiliation.class, affiliation);
        Folder into = folder(space, folder, by);
        String free = files.freeName(spaceId, into.getId(), FileName.clean(name));
        SharedFile file = new SharedFile(space, free, by, today.now());
        file.putInto(into);
        entityManager.persist(file);
        FileVersion version = new FileVersion(file, 1, content, by, today.now());
        version.stand(FileStatus.ADOPTED, by, today.now());
        entityManager.persist(version);
        facts.tell(new FileAdded(file.getId(), spaceId, affiliation));
        return file.getId();
    }

    private Folder folder(Space space, String name, Affiliation by) {
        entityManager.flush();
        return folders.named(space.getId(), Folder.TOP, name.toLowerCase(Locale.ROOT)).stream()
                .findFirst()
                .map(id -> entityManager.find(Folder.class, id))
                .orElseGet(() -> {
                    Folder made = new Folder(space, null, name, by, today.now());
                    entityManager.persist(made);
                    return made;
                });
    }
}
