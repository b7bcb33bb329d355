package se.healthycities.portal.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of mails. */
interface MailQueries {
    EntityManager entityManager();

    String ROW = "select mail.id, mail.address, mail.kind, mail.subject, mail.state, mail.createdAt, mail.attempts,"
            + " mail.nextAttemptAt, mail.fault, mail.sentAt from Mail mail";

    /** Mails stand below people, so this asks the table. */
    @SQL("select id from core.people where email = lower(:address)")
    List<Long> personOf(String address);

    @SQL("select email from core.people where id = :person")
    List<String> addressOf(long person);

    /** The mail whose turn it is, locked until the transaction ends; one that another node has locked is passed over. */
    @SQL("select id from core.mails where state = 'WAITING' and next_attempt_at <= :now"
            + " order by next_attempt_at, id limit 1 for update skip locked")
    List<Long> claim(Instant now);

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

    @HQL("select mail.language, mail.text, mail.html, mail.replyTo, mail.unsubscribe, mail.calendar"
            + " from Mail mail where mail.id = :id")
    List<MailBody> body(long id);
}
