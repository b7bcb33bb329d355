package se.healthycities.portal.extraction;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of texts and previews. */
interface ExtractionQueries {
    EntityManager entityManager();

    /** The newest version that waits, locked until the transaction ends; one that another node has locked is passed over. */
    @SQL("select version_id from core.file_texts where state = 'WAITING'"
            + " and (next_attempt_at is null or next_attempt_at <= :now)"
            + " order by version_id desc limit 1 for update skip locked")
    List<Long> claim(Instant now);

    @HQL("select version.id, file.id, file.space.id, version.sha256, version.mediaType from FileVersion version"
            + " join version.file file where version.id = :version")
    List<WaitingText> waiting(long version);

    @HQL("select text.text from FileText text join FileVersion version on version.id = text.versionId"
            + " join version.file file where file.id = :file and version.number = file.versions"
            + " and file.trashedAt is null")
    List<String> text(long file);

    @HQL("select space.owner, space.path, file.name, text.state, text.preview, text.pages, scan.state"
            + " from FileVersion version join version.file file join file.space space"
            + " left join FileText text on text.versionId = version.id"
            + " left join FileScan scan on scan.versionId = version.id"
            + " where file.id = :file and version.number = file.versions and file.trashedAt is null")
    List<Preview> preview(long file);
}
