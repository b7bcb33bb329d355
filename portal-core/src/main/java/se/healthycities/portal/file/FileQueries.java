package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of files. */
interface FileQueries {
    EntityManager entityManager();

    String ROW = "select file.id, file.name, file.status, version.number, version.bytes, version.mediaType,"
            + " version.uploadedAt, person.givenName || ' ' || person.familyName, organisation.name,"
            + " holder.givenName || ' ' || holder.familyName || ', ' || holding.name, space.path, space.name"
            + " from FileVersion version join version.file file join file.space space join version.author author"
            + " join author.person person join author.organisation organisation"
            + " left join file.responsible responsible left join responsible.person holder"
            + " left join responsible.organisation holding where version.number ="
            + " (select max(other.number) from FileVersion other where other.file = file)";

    @HQL(ROW + " and space.id = :space order by file.changedAt desc, file.id desc limit :most")
    List<FileRow> inSpace(long space, int most);

    @HQL(ROW + " and file.changedAt > :since and " + Readable.SPACE + Readable.FILES
            + " order by file.changedAt desc, file.id desc limit :most")
    List<FileRow> newest(
            Instant since, int most, long person, boolean member, boolean office, Set<String> plugins, LocalDate today);

    @HQL("select space.owner, space.path, file.name, version.sha256, version.bytes, version.mediaType,"
            + " version.uploadedAt, scan.state from FileVersion version join version.file file join file.space space"
            + " left join FileScan scan on scan.versionId = version.id"
            + " where file.id = :id order by version.number desc limit 1")
    List<Download> download(long id);

    @HQL("from FileDraft draft where draft.id in :ids and draft.person.id = :person order by draft.uploadedAt")
    List<FileDraft> drafts(Set<UUID> ids, long person);

    @HQL("select file.name, space.name, file.id from SharedFile file join file.space space"
            + " where lower(file.name) like :pattern escape '!' and " + Readable.SPACE + Readable.FILES
            + " order by file.changedAt desc limit :most")
    List<FoundFile> find(
            String pattern,
            int most,
            long person,
            boolean member,
            boolean office,
            Set<String> plugins,
            LocalDate today);
}
