package se.healthycities.portal.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of mails. */
interface MailQueries {
    EntityManager entityManager();

    String ROW = "select mail.id, mail.address, mail.kind, mail.subject, mail.state, mail.createdAt, mail.attempts,"
            + " mail.nextAttemptAt, mail.fault, mail.sentAt, mail.returnedAt, mail.returnCode, mail.replyTo from Mail mail";

    /** Mails stand below people, so this asks the table. */
    @SQL("select id from core.people where email = lower(:address)")
    List<Long> personOf(String address);

    @SQL("select email from core.people where id = :person")
    List<String> addressOf(long person);

    String DUE = "select mail.id from core.mails mail where mail.state = 'WAITING' and mail.next_attempt_at <= :now"
            + " and not exists (select 1 from core.mail_hosts host where host.host = split_part(mail.address, '@', 2)"
            + " and host.rests_until > :now)";

    /** The mail whose turn it is goes into a worker's hand; one that another node is taking is passed over. */
    @SQL(
            "with taken as (update core.mails set state = 'HANDED_OUT', next_attempt_at = null, taken_by = :worker, taken_at = :now"
                    + " where id = (" + DUE + " order by mail.urgency, mail.next_attempt_at, mail.id limit 1"
                    + " for update of mail skip locked) returning id) select id from taken")
    List<Long> claim(Instant now, UUID worker);

    @SQL(DUE + " limit :most")
    List<Long> due(Instant now, int most);

    @HQL("from Mail mail where mail.state = HANDED_OUT and mail.takenAt <= :since order by mail.id")
    List<Mail> lost(Instant since);

    @HQL("select count(host) from MailHost host where host.host = :host and host.restsUntil > :now")
    long resting(String host, Instant now);

    @SQL(
            "insert into core.mail_hosts (host, faults, rests_until) values (:host, 1, :now) on conflict (host) do nothing")
    int introduceHost(String host, Instant now);

    @HQL("delete from MailHost host where host.restsUntil < :since")
    int forgetHosts(Instant since);

    @HQL("delete from MailHost host where host.host = :host")
    int hostIsWell(String host);

    @HQL(ROW + " where mail.state = FAILED order by mail.id desc limit :most")
    List<MailRow> failed(int most);

    @HQL(ROW + " where mail.id < :before order by mail.id desc limit :most")
    List<MailRow> before(long before, int most);

    @HQL(ROW + " where mail.address = :address and mail.id < :before order by mail.id desc limit :most")
    List<MailRow> to(String address, long before, int most);

    @HQL(ROW + " where mail.id = :id")
    List<MailRow> row(long id);

    @HQL("select count(mail) from Mail mail where mail.requestKey = :key")
    long keyed(UUID key);

    @HQL("select min(case when mail.state = WAITING then mail.createdAt end),"
            + " sum(case when mail.state = WAITING or mail.state = HANDED_OUT then 1 else 0 end),"
            + " sum(case when mail.state = FAILED then 1 else 0 end),"
            + " sum(case when mail.returnedAt is not null then 1 else 0 end) from Mail mail"
            + " where mail.state in (WAITING, HANDED_OUT, FAILED) or mail.returnedAt > :since")
    List<MailQueue> queue(Instant since);

    @HQL("select mail.personId, person.givenName || ' ' || person.familyName, organisation.name, mail.address,"
            + " mail.state, mail.sentAt, mail.returnedAt from Mail mail left join Person person"
            + " on person.id = mail.personId left join Affiliation affiliation on affiliation.id = (select"
            + " min(own.id) from Affiliation own where own.person.id = mail.personId and own.period.from <= :today"
            + " and (own.period.to is null or own.period.to >= :today)) left join affiliation.organisation organisation"
            + " where mail.batch = :batch order by organisation.name, person.familyName, mail.id")
    List<DeliveryRow> deliveries(UUID batch, LocalDate today);

    @HQL("select mail.language, mail.text, mail.html, mail.replyTo, mail.unsubscribe, mail.calendar"
            + " from Mail mail where mail.id = :id")
    List<MailBody> body(long id);
}
