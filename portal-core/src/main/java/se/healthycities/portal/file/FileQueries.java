package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
            + " left join responsible.organisation holding where version.number = file.versions"
            + " and file.trashedAt is null";

    @HQL(ROW + " and space.id = :space order by file.changedAt desc, file.id desc limit :most")
    List<FileRow> inSpace(long space, int most);

    /** Of the working groups of a group that may be read today. */
    @HQL(ROW + " and space.parent.id = :group and " + Readable.SPACE + Readable.FILES
            + " order by file.changedAt desc, file.id desc limit :most")
    List<FileRow> below(
            long group, int most, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(ROW + " and file.changedAt > :since and " + Readable.SPACE + Readable.FILES
            + " order by file.changedAt desc, file.id desc limit :most")
    List<FileRow> newest(
            Instant since, int most, long person, boolean member, boolean office, String plugins, LocalDate today);

    String DOWNLOAD = "select space.owner, space.path, file.name, version.sha256, version.bytes, version.mediaType,"
            + " version.uploadedAt, scan.state from FileVersion version join version.file file join file.space space"
            + " left join FileScan scan on scan.versionId = version.id"
            + " where file.id = :id and ";

    @HQL(DOWNLOAD + "file.trashedAt is null and version.number = file.versions")
    List<Download> download(long id);

    @HQL(DOWNLOAD + "file.trashedAt is null and version.number = :number")
    List<Download> download(long id, int number);

    @HQL(DOWNLOAD + "file.trashedAt is not null and file.removedAt is null"
            + " and version.number = case when :number = 0 then file.versions else :number end")
    List<Download> inTrash(long id, int number);

    /** The contents among these that the virus scanner found infected or, where it holds files back, did not find clean. */
    @HQL("select distinct version.sha256 from FileVersion version left join FileScan scan"
            + " on scan.versionId = version.id where version.sha256 in :hashes and (scan.state = INFECTED"
            + " or :scans = true and (scan.state is null or scan.state <> CLEAN))")
    List<String> held(Collection<String> hashes, boolean scans);

    /** Who looks after a file or sent its first version keeps it. */
    String KEPT = "(exists (select 1 from Affiliation holding where holding = file.responsible"
            + " and holding.person.id = :person) or exists (select 1 from FileVersion first where first.file = file"
            + " and first.number = 1 and first.author.person.id = :person))";

    @HQL("select file.id from SharedFile file where file.id = :id and " + KEPT)
    List<Long> kept(long id, long person);

    @HQL("from FileDraft draft where draft.id in :ids and draft.person.id = :person order by draft.uploadedAt")
    List<FileDraft> drafts(Set<UUID> ids, long person);
}
