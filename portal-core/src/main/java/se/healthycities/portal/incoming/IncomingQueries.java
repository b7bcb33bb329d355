package se.healthycities.portal.incoming;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of mails that come in. */
interface IncomingQueries {
    EntityManager entityManager();

    @HQL("select key.word from ReplyKey key where key.id = :id")
    List<byte[]> key(int id);

    @HQL("select count(mail) from ArrivedMail mail where mail.messageKey = :key")
    long known(String key);

    @HQL("select discussion.id, space.owner, space.path, discussion.title, discussion.mergedInto.id"
            + " from Discussion discussion join discussion.space space where discussion.id = :id")
    List<AnsweredTalk> talk(long id);

    @HQL("select person.id, person.givenName || ' ' || person.familyName, person.email, person.language"
            + " from Person person where person.id = :id and person.email not like 'erased-%@invalid'")
    List<Answerer> person(long id);

    @HQL("select post.id from Post post where post.discussion.id = :discussion and post.number = :number")
    List<Long> post(long discussion, int number);

    String ROW = "select mail.id, mail.arrivedAt, mail.state, mail.reason, mail.sender, mail.subject,"
            + " person.givenName || ' ' || person.familyName, discussion.title from ArrivedMail mail"
            + " left join Person person on person.id = mail.personId"
            + " left join Discussion discussion on discussion.id = mail.discussionId";

    @HQL(ROW + " where mail.state = :state and mail.id < :before order by mail.id desc limit :most")
    List<ArrivalRow> list(ArrivalState state, long before, int most);

    @HQL(ROW + " where mail.id = :id and mail.raw is not null")
    List<ArrivalRow> row(long id);

    @HQL("select mail.raw from ArrivedMail mail where mail.id = :id and mail.raw is not null")
    List<byte[]> raw(long id);

    @HQL("select count(mail) from ArrivedMail mail where mail.state = POSTED and mail.personId = :person"
            + " and mail.arrivedAt > :since")
    long posted(long person, Instant since);

    @HQL("select count(mail) from ArrivedMail mail where mail.state = QUARANTINED")
    long waiting();

    @HQL("select max(mailbox.polledAt), max(mailbox.fault) from ReadMailbox mailbox")
    List<LastPoll> polled();

    @HQL("select count(mail) from Mail mail where mail.personId = :person and mail.kind = :kind"
            + " and mail.createdAt > :since")
    long told(long person, String kind, Instant since);

    @HQL("select distinct organisation.id from Affiliation affiliation join affiliation.organisation organisation"
            + " where affiliation.person.id = :person and affiliation.period.from <= :today"
            + " and (affiliation.period.to is null or affiliation.period.to >= :today)")
    List<Long> organisations(long person, LocalDate today);
}
