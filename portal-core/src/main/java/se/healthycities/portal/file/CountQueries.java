package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.hibernate.annotations.processing.SQL;

/** Adds to the counts of downloads. */
interface CountQueries {
    EntityManager entityManager();

    @SQL("insert into core.file_downloads (file_id, organisation_id, month, downloads)"
            + " select file.id, organisation.id, :month, :number from core.files file"
            + " join core.organisations organisation on organisation.address = :organisation where file.id = :file"
            + " on conflict (file_id, month, organisation_id)"
            + " do update set downloads = core.file_downloads.downloads + excluded.downloads")
    int count(long file, String organisation, LocalDate month, int number);
}
