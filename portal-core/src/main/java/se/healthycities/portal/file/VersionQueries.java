package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** One version, to be acted on. */
interface VersionQueries {
    EntityManager entityManager();

    @HQL("from FileVersion version where version.file.id = :file and version.number = :number")
    List<FileVersion> version(long file, int number);
}
