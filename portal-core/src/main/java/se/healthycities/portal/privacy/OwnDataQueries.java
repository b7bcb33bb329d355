package se.healthycities.portal.privacy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What a person takes along: files, mails, and what the log says by and about them. */
interface OwnDataQueries {
    EntityManager entityManager();

    @HQL("select space.owner, space.path, file.name, version.number, version.sha256, version.uploadedAt"
            + " from FileVersion version join version.file file join file.space space"
            + " where version.author.person.id = :person and file.removedAt is null order by version.id")
    List<OwnFile> files(long person);

    @HQL("select mail.subject, mail.createdAt, mail.text from Mail mail where mail.personId = :person order by mail.id")
    List<OwnMail> mails(long person);

    /** The person itself and the rows that were merged into it. */
    @SQL("with recursive same(id) as (select cast(:person as bigint) union"
            + " select merge.other_id from core.person_merges merge join same on merge.kept_id = same.id)"
            + " select id from same")
    List<Long> same(long person);

    @HQL("select affiliation.id from Affiliation affiliation where affiliation.person.id = :person")
    List<Long> affiliations(long person);

    @HQL("select entry.recordedAt, entry.act, entry.subject, entry.before, entry.after, entry.actorId"
            + " from AuditEntry entry where entry.actorId in :people or entry.subject in :subjects order by entry.id")
    List<OwnAuditLine> audit(Collection<Long> people, Collection<String> subjects);

    @HQL(
            "select entry.recordedAt from AuditEntry entry where entry.act = 'list-exported' and entry.recordedAt >= :since"
                    + " order by entry.recordedAt desc")
    List<Instant> lists(Instant since);
}
