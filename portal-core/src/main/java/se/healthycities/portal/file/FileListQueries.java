package se.healthycities.portal.file;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What the pages of files read: lists of a place by key, one file, its versions, where it came from and how often it left. */
interface FileListQueries {
    EntityManager entityManager();

    String NAME = "person.givenName || ' ' || person.familyName";

    String LISTED =
            "select file.id, file.name, file.status, version.number, file.adopted, version.label, version.bytes,"
                    + " version.uploadedAt, file.changedAt, " + NAME + ", organisation.name,"
                    + " locker.givenName || ' ' || locker.familyName, file.lockedUntil"
                    + " from FileVersion version join version.file file join version.author author join author.person person"
                    + " join author.organisation organisation left join file.lockedBy lockedBy"
                    + " left join lockedBy.person locker where file.space.id = :space and file.place = :place"
                    + " and file.trashedAt is null and version.number = file.versions";

    @HQL(LISTED + " and file.changedAt <= :before and (file.changedAt < :before or file.id < :id)"
            + " order by file.changedAt desc, file.id desc limit :most")
    List<ListedFile> newest(long space, long place, Instant before, long id, int most);

    @HQL(LISTED + " and file.name >= :after and (file.name > :after or file.id > :id)"
            + " order by file.name, file.id limit :most")
    List<ListedFile> byName(long space, long place, String after, long id, int most);

    @HQL("select version.file.id, version.number, space.path, discussion.id, discussion.title, post.number"
            + " from Post post join post.attachments version join post.discussion discussion"
            + " join discussion.space space where version.file.id in :files order by post.id")
    List<OriginRow> origins(Collection<Long> files);

    @HQL("select file.id, space.path, file.name, file.place, file.status, file.versions, file.adopted,"
            + " holder.givenName || ' ' || holder.familyName || ', ' || holding.name, holder.id, writer.id,"
            + " locker.givenName || ' ' || locker.familyName, locker.id, file.lockedUntil"
            + " from FileVersion first join first.file file join file.space space join first.author author"
            + " join author.person writer left join file.responsible responsible left join responsible.person holder"
            + " left join responsible.organisation holding left join file.lockedBy lockedBy"
            + " left join lockedBy.person locker where file.id = :id and first.number = 1 and space.path = :path"
            + " and file.trashedAt is null")
    List<FileView> view(long id, String path);

    @HQL("select version.number, version.status, version.label, version.restoredFrom, version.bytes, version.sha256,"
            + " version.uploadedAt, " + NAME + ", organisation.name, version.adoptedAt,"
            + " adopter.givenName || ' ' || adopter.familyName from FileVersion version join version.author author"
            + " join author.person person join author.organisation organisation"
            + " left join version.adoptedBy adoptedBy left join adoptedBy.person adopter"
            + " where version.file.id = :file and version.number < :before order by version.number desc limit :most")
    List<VersionRow> versions(long file, int before, int most);

    @HQL("select download.month, organisation.name, download.downloads from FileDownload download"
            + " join Organisation organisation on organisation.id = download.organisationId"
            + " where download.fileId = :file order by download.month desc, organisation.name limit :most")
    List<DownloadRow> downloads(long file, int most);
}
