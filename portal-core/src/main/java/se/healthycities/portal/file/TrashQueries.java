package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of the trash. */
interface TrashQueries {
    /** What stands for the hash of content that was taken away. */
    String REMOVED = "removed";

    EntityManager entityManager();

    @HQL("select file.id, file.name, version.number, version.bytes, folder.name, file.trashedAt,"
            + " thrower.givenName || ' ' || thrower.familyName from FileVersion version join version.file file"
            + " left join file.folder folder left join file.trashedBy trashedBy left join trashedBy.person thrower"
            + " where file.space.id = :space and file.trashedAt is not null and file.removedAt is null"
            + " and version.number = file.versions and file.trashedAt <= :before"
            + " and (file.trashedAt < :before or file.id < :id) and (:leads = true or " + FileQueries.KEPT + ")"
            + " order by file.trashedAt desc, file.id desc limit :most")
    List<TrashedFile> trashed(long space, Instant before, long id, long person, boolean leads, int most);

    @HQL("from SharedFile file where file.trashedAt < :until and file.removedAt is null order by file.id limit :most")
    List<SharedFile> over(Instant until, int most);

    @HQL("update FileVersion version set version.sha256 = '" + REMOVED + "', version.label = null"
            + " where version.file.id = :file")
    int emptyVersions(long file);

    /** What was read out of the content goes with it. */
    @SQL("delete from core.file_texts where version_id in"
            + " (select id from core.file_versions where file_id = :file)")
    int dropTexts(long file);

    @HQL("delete from FileVersion version where version.file.id = :file")
    int dropVersions(long file);

    @SQL("delete from core.folders where trashed_at < :until"
            + " and not exists (select 1 from core.files file where file.folder_id = folders.id)"
            + " and not exists (select 1 from core.folders below where below.parent_id = folders.id)")
    int dropFolders(Instant until);
}
