package se.healthycities.portal.digest;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked statements of digests. */
interface DigestQueries {
    EntityManager entityManager();

    /** Whoever is new begins with the next digest. */
    @SQL("insert into core.notice_choices (person_id, told_until) select person.id, :due from core.people person"
            + " where person.email not like 'erased-%@invalid' and not exists (select 1 from core.notice_choices choice"
            + " where choice.person_id = person.id) on conflict do nothing")
    int introduce(Instant due);

    /** Those whose digest time has come, by the hour that they chose. @param dues the second of the last time of each hour */
    @SQL("select choice.person_id from core.notice_choices choice join unnest(:hours, :dues) as time (hour, due)"
            + " on time.hour = coalesce(choice.hour, :usual) where choice.told_until < to_timestamp(time.due)"
            + " order by choice.person_id")
    List<Long> due(Integer[] hours, Long[] dues, int usual);

    /** Those for whom something has been waiting that is told at once. */
    @SQL("select distinct person_id from core.notices where waits_since <= :ripe and waits_since is not null"
            + " and rhythm = 'IMMEDIATE' order by person_id")
    List<Long> prompt(Instant ripe);

    @SQL("select count(*) from core.notices where waits_since is not null")
    long waiting();

    @SQL("select finished_at from core.jobs where name = :job and finished_at is not null")
    List<Instant> finished(String job);
}
