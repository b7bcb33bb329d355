package se.healthycities.portal.notice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked statements of notices. */
interface NoticeQueries {
    EntityManager entityManager();

    /** Only one writer at a time, so that the ids of notices are in the order of their commits; it ends with the transaction. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7429)) as locked")
    Integer lock();

    @SQL("delete from core.notice_queue waiting using core.facts fact where fact.id = waiting.fact_id"
            + " and fact.kind <> all(:kinds)")
    int dropOthers(String[] kinds);

    /** Empty when another worker has taken it. */
    @SQL("select id from core.notice_queue where id = :id for update")
    List<Long> waits(long id);

    @SQL("delete from core.notice_queue where id = :id")
    int take(long id);

    @SQL("update core.notice_queue set tries = tries + 1 where id = :id")
    int failed(long id);

    /** @param space 0 for none */
    @SQL("insert into core.notices (person_id, fact_id, kind, subject, space_id, written_at, rhythm, waits_since)"
            + " select reached.person, :fact, :kind, :subject, nullif(:space, 0), :now, reached.rhythm,"
            + " case when reached.rhythm <> 'NONE' then cast(:now as timestamptz) end from (select person, case when :required then"
            + " 'IMMEDIATE' when :quiet and usual.rhythm = 'IMMEDIATE' then 'DAILY' else usual.rhythm end as rhythm"
            + " from unnest(:people) as person cross join lateral (select"
            + " core.notice_rhythm(person, nullif(:space, 0), :kind, :personal, :today) as rhythm) usual) reached"
            + " on conflict do nothing")
    int write(
            Long[] people,
            long fact,
            String kind,
            long subject,
            long space,
            boolean required,
            boolean personal,
            boolean quiet,
            LocalDate today,
            Instant now);

    @SQL("update core.notices notice set rhythm = chosen.rhythm, waits_since = case when chosen.rhythm <> 'NONE'"
            + " then notice.waits_since end from (select waiting.id, case when :quiet and usual.rhythm = 'IMMEDIATE'"
            + " then 'DAILY' else usual.rhythm end as rhythm from core.notices waiting cross join lateral (select"
            + " core.notice_rhythm(waiting.person_id, waiting.space_id, waiting.kind, waiting.kind = any(:personal),"
            + " :today) as rhythm) usual where waiting.person_id = :person and waiting.waits_since is not null"
            + " and waiting.kind <> all(:required)) chosen where notice.id = chosen.id"
            + " and notice.rhythm <> chosen.rhythm")
    int arrange(long person, String[] personal, String[] required, boolean quiet, LocalDate today);

    @HQL("select count(notice) from Notice notice where notice.writtenAt < :since")
    long older(Instant since);

    @HQL("delete from Notice notice where notice.writtenAt < :since")
    int dropOlder(Instant since);

    String LINE = "select notice.id, notice.kind, notice.subject, notice.spaceId, notice.writtenAt, notice.readAt,"
            + " notice.rhythm, notice.waitsSince from Notice notice where notice.personId = :person";

    @HQL(LINE + " and notice.waitsSince is not null order by notice.id")
    List<NoticeLine> waiting(long person);

    /** @param space 0 for all; {@code kind} "" likewise */
    @HQL(LINE + " and notice.id < :before and (:space = 0 or notice.spaceId = :space)"
            + " and (:kind = '' or notice.kind = :kind) order by notice.id desc limit :most")
    List<NoticeLine> newest(long person, long before, long space, String kind, int most);

    @SQL("update core.notices set told_by = :mail, waits_since = null where id = any(:notices)")
    int told(Long[] notices, UUID mail);

    /** No mail will tell these any more. */
    @SQL("update core.notices set waits_since = null where id = any(:notices)")
    int drop(Long[] notices);

    /** What cannot be read today waits for the next mail after this moment. */
    @SQL("update core.notices set waits_since = :now, rhythm = case when rhythm = 'IMMEDIATE' then 'DAILY' else rhythm"
            + " end where id = any(:notices)")
    int putOff(Long[] notices, Instant now);

    @HQL("update Notice notice set notice.readAt = :now where notice.personId = :person and notice.id = :id"
            + " and notice.readAt is null")
    int read(long person, long id, Instant now);

    @HQL("update Notice notice set notice.readAt = :now where notice.personId = :person and notice.id <= :last"
            + " and notice.readAt is null and (:space = 0 or notice.spaceId = :space)"
            + " and (:kind = '' or notice.kind = :kind)")
    int readAll(long person, long last, long space, String kind, Instant now);
}
