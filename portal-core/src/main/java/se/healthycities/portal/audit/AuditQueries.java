package se.healthycities.portal.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The queries of the audit log. */
interface AuditQueries {
    EntityManager entityManager();

    /** Only one writer at a time may add to the chain; the lock ends with the transaction. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7411)) as locked")
    Integer lock();

    @HQL("select entry.hash from AuditEntry entry order by entry.id desc limit 1")
    List<String> lastHash();

    @HQL("from AuditEntry entry where entry.id > :after order by entry.id limit 500")
    List<AuditEntry> next(long after);

    /** One step in the index for each act, however long the log is. */
    @SQL("with recursive known(act) as (select min(act) from core.audit_entries union all"
            + " select (select min(act) from core.audit_entries where act > known.act) from known"
            + " where known.act is not null) select act from known where act is not null")
    List<String> acts();
}
