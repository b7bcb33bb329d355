package se.healthycities.portal.announcement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;

/** The queries of letters that are to be written, and of who still owes an answer. */
interface LetterQueries {
    EntityManager entityManager();

    /** Those that nobody has written yet, locked until the transaction ends; what another node has locked is passed over. */
    @SQL(
            "select id from core.announcement_letters where written_at is null order by id limit :most for update skip locked")
    List<Long> claim(int most);

    @HQL("from AnnouncementLetter letter join fetch letter.announcement announcement join fetch letter.person"
            + " join fetch announcement.author author join fetch author.person join fetch author.organisation"
            + " left join fetch announcement.space where letter.id in :ids order by letter.id")
    List<AnnouncementLetter> letters(List<Long> ids);

    /**
     * Who can still say that it was read, and for which organisation: everybody, or of each organisation its contacts among
     * the readers; where no contact is among them, any reader of it.
     */
    String OWED = " from AnnouncementGround ground join ground.announcement announcement"
            + " join ground.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where announcement.sentAt is not null and "
            + Affiliation.TODAY
            + " and " + Person.NAMED + " and (announcement.proof = PERSON and not exists (select 1 from"
            + " AnnouncementReceipt receipt where receipt.announcement = announcement"
            + " and receipt.affiliation.person = person)"
            + " or announcement.proof = ORGANISATION and not exists (select 1 from AnnouncementReceipt receipt"
            + " where receipt.announcement = announcement and receipt.organisation = organisation and receipt.whole = true)"
            + " and (exists (select 1 from ContactRole contact where contact.affiliation = affiliation and "
            + ContactRole.TODAY
            + ") or not exists (select 1 from AnnouncementGround other join other.affiliation colleague"
            + " join ContactRole contact on contact.affiliation = colleague where other.announcement = announcement"
            + " and colleague.organisation = organisation and colleague.period.from <= :today"
            + " and (colleague.period.to is null or colleague.period.to >= :today) and " + ContactRole.TODAY + ")))";

    String OWED_ROW = "select person.id, person.givenName || ' ' || person.familyName, affiliation.id, organisation.id,"
            + " organisation.name" + OWED + " and announcement.id = :announcement";
    String BY_NAME = " order by organisation.name, person.familyName, person.givenName, person.id, affiliation.id";

    @HQL(OWED_ROW + BY_NAME)
    List<OwedRow> owed(long announcement, LocalDate today);

    @HQL(OWED_ROW + " and person.id = :person" + BY_NAME)
    List<OwedRow> owedBy(long announcement, long person, LocalDate today);

    @HQL("select count(round) from AnnouncementRound round where round.announcement.id = :announcement")
    long rounds(long announcement);

    @HQL("select count(round) from AnnouncementRound round where round.requestKey = :key")
    long reminded(UUID key);

    @HQL("select round.round, round.letters, round.madeAt, person.givenName || ' ' || person.familyName"
            + " from AnnouncementRound round join round.madeBy.person person"
            + " where round.announcement.id = :announcement order by round.round")
    List<RoundRow> reminders(long announcement);

    /** @param ids of announcements, each with a blank around it */
    @HQL("select distinct announcement.id, announcement.subject, announcement.subjectEnglish, announcement.answerBy"
            + OWED + " and person.id = :person and position(' ' || cast(announcement.id as String) || ' ' in :ids) > 0"
            + " order by announcement.id")
    List<UnansweredRow> unanswered(long person, String ids, LocalDate today);

    @SQL(
            "insert into core.announcement_letters (announcement_id, person_id, round, mail_key) select :announcement, person,"
                    + " :round, gen_random_uuid() from unnest(cast(string_to_array(:people, ',') as bigint[])) as owing(person)")
    int addLetters(long announcement, int round, String people);

    /** That all letters of an announcement were written, without any mail. */
    @HQL("update AnnouncementLetter letter set letter.writtenAt = :then where letter.announcement.id = :announcement")
    int note(long announcement, Instant then);

    @SQL("insert into core.announcement_receipts (announcement_id, organisation_id, affiliation_id, whole, by_link,"
            + " confirmed_at) values (:announcement, :organisation, :affiliation, :whole, :byLink, :now)"
            + " on conflict do nothing")
    int addReceipt(long announcement, long organisation, long affiliation, boolean whole, boolean byLink, Instant now);
}
