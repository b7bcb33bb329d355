package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of folders and of what lies in them. */
interface FolderQueries {
    EntityManager entityManager();

    @HQL("select folder.id, folder.parent.id, folder.name from Folder folder where folder.space.id = :space"
            + " and folder.trashedAt is null order by folder.name, folder.id")
    List<FolderRow> folders(long space);

    @HQL("select folder.id from Folder folder where folder.space.id = :space and folder.trashedAt is null"
            + " and coalesce(folder.parent.id, 0) = :parent and lower(folder.name) = :name")
    List<Long> named(long space, long parent, String name);

    @HQL("select file.id from SharedFile file where file.space.id = :space and file.place = :place"
            + " and file.trashedAt is null and lower(file.name) = :name")
    List<Long> filesNamed(long space, long place, String name);

    @HQL("from SharedFile file where file.folder.id in :folders and file.trashedAt is null order by file.id")
    List<SharedFile> filesIn(Collection<Long> folders);

    @HQL(
            "select file.name from SharedFile file left join file.lockedBy locker where file.folder.id in :folders and file.trashedAt is null"
                    + " and (file.adopted is not null or file.lockedUntil > :now and locker.person.id <> :person"
                    + " or :leads = false and not " + FileQueries.KEPT + ") order by file.id limit 1")
    List<String> inTheWay(Collection<Long> folders, Instant now, long person, boolean leads);

    @HQL("from Folder folder where folder.id in :ids")
    List<Folder> foldersOf(Collection<Long> ids);
}
