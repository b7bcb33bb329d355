package se.healthycities.portal.announcement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of announcements. */
interface AnnouncementQueries {
    EntityManager entityManager();

    @HQL("from Announcement announcement where announcement.requestKey = :key")
    List<Announcement> keyed(UUID key);

    @HQL("from Organisation organisation where organisation.id in :ids")
    List<Organisation> organisations(Set<Long> ids);

    String LED = "select announcement.id, announcement.subject, announcement.subjectEnglish, announcement.aim,"
            + " announcement.proof, announcement.sentAt, announcement.changedAt, (select count(recipient) from"
            + " AnnouncementRecipient recipient where recipient.announcement = announcement)"
            + " from Announcement announcement where announcement.id < :before and ";
    String NEWEST = " order by announcement.id desc limit :most";

    @HQL(LED + "announcement.space is null" + NEWEST)
    List<LedRow> ledInNetwork(long before, int most);

    @HQL(LED + "announcement.space.id = :space" + NEWEST)
    List<LedRow> ledIn(long space, long before, int most);

    String VIEW = "select announcement.id, space.owner, space.path, space.name, space.nameEnglish,"
            + " person.givenName || ' ' || person.familyName, author.title, organisation.name, announcement.subject,"
            + " announcement.html, announcement.subjectEnglish, announcement.htmlEnglish, announcement.link,"
            + " announcement.aim, announcement.proof, announcement.answerBy, announcement.required, announcement.shown,"
            + " announcement.sentAt, announcement.changedAt from Announcement announcement"
            + " left join announcement.space space join announcement.author author join author.person person"
            + " join author.organisation organisation where ";

    @HQL(VIEW + "announcement.id = :id")
    List<AnnouncementView> view(long id);

    /** For somebody for whom it is, and who may still read where it comes from. */
    String MINE = "announcement.sentAt is not null and exists (select 1 from AnnouncementRecipient recipient"
            + " where recipient.announcement = announcement and recipient.person.id = :person) and exists (select 1 from"
            + " Affiliation standing where standing.person.id = :person and standing.period.from <= :today"
            + " and (standing.period.to is null or standing.period.to >= :today)) and (space.id is null or "
            + Readable.SPACE + ")";

    @HQL(VIEW + "announcement.id = :id and " + MINE)
    List<AnnouncementView> mine(long id, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select announcement.id, announcement.subject, announcement.subjectEnglish, space.name, space.nameEnglish,"
            + " announcement.sentAt from Announcement announcement left join announcement.space space"
            + " where announcement.id < :before and " + MINE + NEWEST)
    List<ReceivedRow> received(
            long before, long person, boolean member, boolean office, String plugins, LocalDate today, int most);

    @HQL("select announcement.id from Announcement announcement left join announcement.space space"
            + " where announcement.proof <> NONE and " + MINE + " order by announcement.id desc limit :most")
    List<Long> asked(long person, boolean member, boolean office, String plugins, LocalDate today, int most);

    String RECIPIENTS =
            "select person.id, person.givenName || ' ' || person.familyName, affiliation.title, organisation.id,"
                    + " organisation.name, ground.ground, ground.change, recipient.reach, recipient.openedAt, letter.writtenAt,"
                    + " letter.id, mail.state from AnnouncementGround ground join ground.affiliation affiliation"
                    + " join affiliation.person person join affiliation.organisation organisation"
                    + " left join AnnouncementRecipient recipient on recipient.announcement = ground.announcement"
                    + " and recipient.person = person left join AnnouncementLetter letter"
                    + " on letter.announcement = ground.announcement and letter.person = person and letter.round = 0"
                    + " left join Mail mail on mail.requestKey = letter.mailKey where ground.announcement.id = :announcement";
    String BY_ORGANISATION = " order by organisation.name, organisation.id, person.familyName, person.givenName,"
            + " person.id, ground.id";

    @HQL(RECIPIENTS + BY_ORGANISATION)
    List<RecipientRow> recipients(long announcement);

    @HQL(RECIPIENTS + " and person.id = :person" + BY_ORGANISATION)
    List<RecipientRow> recipient(long announcement, long person);

    String RECEIPTS =
            "select organisation.id, reader.id, reader.givenName || ' ' || reader.familyName, confirming.title,"
                    + " receipt.whole, receipt.byLink, receipt.confirmedAt from AnnouncementReceipt receipt"
                    + " join receipt.organisation organisation join receipt.affiliation confirming join confirming.person reader"
                    + " where receipt.announcement.id = :announcement";

    @HQL(RECEIPTS + " order by receipt.id")
    List<ReceiptRow> receipts(long announcement);

    /** Those of the person, and those of the organisations by which the person is meant. */
    @HQL(RECEIPTS + " and (reader.id = :person or receipt.whole = true and organisation.id in (select"
            + " affiliation.organisation.id from AnnouncementGround ground join ground.affiliation affiliation"
            + " where ground.announcement.id = :announcement and affiliation.person.id = :person)) order by receipt.id")
    List<ReceiptRow> receiptsFor(long announcement, long person);

    @HQL("select organisation.id, organisation.name from Organisation organisation where exists (select 1 from"
            + " Affiliation standing where standing.organisation = organisation and standing.period.from <= :today"
            + " and (standing.period.to is null or standing.period.to >= :today)) order by organisation.name")
    List<OrganisationChoice> choices(LocalDate today);

    @HQL("select announcement.space.id from Announcement announcement where announcement.id = :id")
    List<Long> spaceOf(long id);

    @HQL(
            "update AnnouncementRecipient recipient set recipient.openedAt = :now where recipient.announcement.id = :announcement"
                    + " and recipient.person.id = :person and recipient.openedAt is null")
    int opened(long announcement, long person, Instant now);
}
