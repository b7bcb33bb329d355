package se.healthycities.portal.file.upload;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of uploads. */
interface UploadQueries {
    EntityManager entityManager();

    String PROGRESS =
            "select upload.id, upload.name, upload.bytes, upload.modified, upload.received from Upload upload";

    @HQL(PROGRESS + " where upload.person.id = :person and upload.sha256 is null order by upload.startedAt, upload.id")
    List<Progress> unfinished(long person);

    @HQL(PROGRESS + " where upload.id = :id and upload.person.id = :person")
    List<Progress> own(UUID id, long person);

    @HQL(PROGRESS + " where upload.person.id = :person and upload.name = :name and upload.bytes = :bytes"
            + " and upload.modified = :modified and upload.sha256 is null order by upload.received desc limit 1")
    List<Progress> same(long person, String name, long bytes, long modified);

    @HQL("select count(upload), coalesce(sum(upload.bytes), 0) from Upload upload"
            + " where upload.person.id = :person and upload.sha256 is null")
    Waiting waiting(long person);

    @HQL("delete from Upload upload where upload.receivedAt < :since")
    int dropOlder(Instant since);

    @HQL("select upload.id from Upload upload")
    List<UUID> all();
}
