package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What goes into a ZIP file. */
interface ZipQueries {
    String IN = " from FileVersion version join version.file file"
            + " left join FileScan scan on scan.versionId = version.id where file.space.id = :space"
            + " and file.place in :places and file.trashedAt is null and version.number = file.versions";

    EntityManager entityManager();

    @HQL("select file.place, file.name, version.sha256, version.uploadedAt, scan.state" + IN
            + " order by file.place, file.name, file.id")
    List<ZippedFile> files(long space, Collection<Long> places);

    @HQL("select coalesce(sum(version.bytes), 0)" + IN)
    long bytes(long space, Collection<Long> places);
}
