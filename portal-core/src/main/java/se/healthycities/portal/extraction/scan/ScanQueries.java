package se.healthycities.portal.extraction.scan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of virus scans. */
interface ScanQueries {
    EntityManager entityManager();

    /** Only what is still offered: a newer version or the trash is how people deal with it. */
    String HELD = " from FileScan scan join FileVersion version on version.id = scan.versionId"
            + " join version.file file join file.space space where scan.state in (INFECTED, FAILED)"
            + " and version.number = file.versions and file.trashedAt is null";

    /** Versions that nobody has scanned yet get their row. */
    @SQL("insert into core.file_scans (version_id, state) select version.id, 'WAITING' from core.file_versions version"
            + " where length(version.sha256) = 64 and not exists (select 1 from core.file_scans scan where scan.version_id = version.id)"
            + " on conflict do nothing")
    int enlist();

    /** The newest that waits, locked until the transaction ends; one that another node has locked is passed over. */
    @SQL("select version_id from core.file_scans where state in ('WAITING', 'FAILED')"
            + " and (next_attempt_at is null or next_attempt_at <= :now)"
            + " order by state desc, version_id desc limit 1 for update skip locked")
    List<Long> claim(Instant now);

    @HQL("select version.id, file.id, file.space.id, version.sha256 from FileVersion version join version.file file"
            + " where version.id = :version")
    List<WaitingScan> waiting(long version);

    @HQL("select file.id, file.name, scan.state, scan.signature, space.path, space.name" + HELD
            + " order by scan.versionId desc limit :most")
    List<HeldFile> held(int most);

    @HQL("select count(*)" + HELD)
    long countHeld();
}
