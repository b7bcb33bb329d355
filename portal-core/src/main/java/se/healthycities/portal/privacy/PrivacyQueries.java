package se.healthycities.portal.privacy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;

/** What the core holds about one person. */
interface PrivacyQueries {
    EntityManager entityManager();

    @HQL("select affiliation.title || ', ' || affiliation.organisation.name from Affiliation affiliation"
            + " where affiliation.person.id = :person order by affiliation.id")
    List<String> affiliations(long person);

    @HQL("select seat.space.name from Seat seat where seat.affiliation.person.id = :person order by seat.id")
    List<String> seats(long person);

    @HQL("select discussion.title from Discussion discussion where discussion.author.person.id = :person"
            + " order by discussion.id")
    List<String> discussions(long person);

    @HQL("select post.text from Post post where post.author.person.id = :person and post.text <> '' order by post.id")
    List<String> posts(long person);

    @HQL("select version.text from PostVersion version where version.author.person.id = :person order by version.id")
    List<String> postVersions(long person);

    @HQL("select summary.text from Summary summary where summary.author.person.id = :person order by summary.id")
    List<String> summaries(long person);

    @HQL("select coalesce(announcement.subject, announcement.subjectEnglish) || ': '"
            + " || coalesce(announcement.text, announcement.textEnglish) from Announcement announcement"
            + " where announcement.author.person.id = :person order by announcement.id")
    List<String> announcements(long person);

    @HQL("select coalesce(announcement.subject, announcement.subjectEnglish) from AnnouncementRecipient recipient"
            + " join recipient.announcement announcement where recipient.person.id = :person"
            + " and announcement.sentAt is not null order by announcement.id")
    List<String> received(long person);

    @HQL("select report.reason from PostReport report where report.reporter.person.id = :person order by report.id")
    List<String> postReports(long person);

    @HQL(
            "select request.message from SeatRequest request where request.affiliation.person.id = :person order by request.id")
    List<String> messages(long person);

    @HQL("select cast(consent.text.kind as String) || ' ' || cast(consent.text.version as String) from Consent consent"
            + " where consent.person.id = :person and consent.withdrawnAt is null order by consent.id")
    List<String> consents(long person);

    @HQL("delete from EmailChange change where change.person.id = :person")
    int dropEmailChanges(long person);

    @HQL("select role.meeting.occasion.title || ': ' || cast(role.role as String) from MeetingRole role"
            + " where role.affiliation.person.id = :person order by role.id")
    List<String> meetingRoles(long person);

    @HQL("select presence.meeting.occasion.title || ': ' || cast(presence.attendance as String)"
            + " from Presence presence where presence.affiliation.person.id = :person order by presence.id")
    List<String> presences(long person);

    @HQL("select signature.minutes.meeting.occasion.title from Signature signature"
            + " where signature.affiliation.person.id = :person order by signature.id")
    List<String> signatures(long person);

    @HQL("select item.said from AgendaItem item where item.saidBy.person.id = :person order by item.id")
    List<String> minuted(long person);

    @HQL("select note.text from MeetingNote note where note.writtenBy.person.id = :person order by note.id")
    List<String> meetingNotes(long person);

    @HQL("select task.what from Task task where task.responsible.person.id = :person order by task.id")
    List<String> tasks(long person);

    @HQL("select decision.wording.title from Decision decision left join decision.responsible responsible"
            + " where decision.madeBy.person.id = :person or responsible.person.id = :person order by decision.id")
    List<String> decisions(long person);

    @HQL("select ballot.title from Ballot ballot where ballot.madeBy.person.id = :person order by ballot.id")
    List<String> ballots(long person);

    @HQL("select ballot.title || ': ' || cast(answer.stance as String) || coalesce(': ' || answer.reason, '')"
            + " from BallotAnswer answer join answer.ballot ballot left join answer.enteredBy entering"
            + " where answer.affiliation.person.id = :person or entering.person.id = :person order by answer.id")
    List<String> ballotAnswers(long person);

    @HQL("select step.words from BallotStep step where step.affiliation.person.id = :person and step.words is not null"
            + " order by step.id")
    List<String> ballotSteps(long person);

    @HQL("select poll.title from Poll poll where poll.madeBy.person.id = :person order by poll.id")
    List<String> polls(long person);

    @HQL("select answer.poll.title || ': ' || cast(said.choice as String) from PollChoice said join said.answer answer"
            + " left join answer.enteredBy entering where answer.affiliation.person.id = :person"
            + " or entering.person.id = :person order by said.id")
    List<String> pollAnswers(long person);

    @HQL("delete from Upload upload where upload.person.id = :person")
    int dropUploads(long person);

    @HQL("select case when draft.title = '' then draft.text else draft.title || ': ' || draft.text end"
            + " from TextDraft draft where draft.personId = :person order by draft.savedAt")
    List<String> textDrafts(long person);

    @HQL("delete from TextDraft draft where draft.personId = :person")
    int dropTextDrafts(long person);

    @HQL("select coalesce(level.kind, '*') || ' ' || cast(level.level as String) from NoticeLevel level"
            + " where level.personId = :person order by level.id")
    List<String> noticeLevels(long person);

    @HQL("delete from Notice notice where notice.personId = :person")
    int dropNotices(long person);

    @HQL("delete from NoticeLevel level where level.personId = :person")
    int dropNoticeLevels(long person);

    @HQL("delete from NoticeChoice choice where choice.personId = :person")
    int dropNoticeChoices(long person);

    @HQL("delete from DiscussionFollow follow where follow.personId = :person")
    int dropFollows(long person);

    @HQL("delete from BriefTold told where told.personId = :person")
    int dropBriefs(long person);

    @HQL("delete from BriefChoice choice where choice.personId = :person")
    int dropBriefChoice(long person);

    @HQL("select saved.name || ' ' || saved.address from SavedSearch saved where saved.personId = :person"
            + " order by saved.id")
    List<String> savedSearches(long person);

    @HQL("delete from SavedSearch saved where saved.personId = :person")
    int dropSavedSearches(long person);

    /** Spaces with a seat today in which those who lead see who has read. */
    @HQL("select space.name || ' ' || cast(space.shownReaders as String) from Seat seat join seat.space space"
            + " join seat.affiliation affiliation where affiliation.person.id = :person and " + Seat.TODAY + " and "
            + Affiliation.TODAY + " and space.shownReaders <> se.healthycities.portal.space.ShownReaders.NONE"
            + " order by space.name, seat.id")
    List<String> shownReading(long person, LocalDate today);

    @HQL("delete from FileDraft draft where draft.person.id = :person")
    int dropDrafts(long person);

    @HQL("update SeatRequest request set request.message = '' where request.affiliation.id in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int blankMessages(long person);

    @HQL("select found.organisationName from MembershipCase found where found.senderEmail = :email"
            + " or found.politicalEmail = :email or found.administrativeEmail = :email order by found.id")
    List<String> membershipCases(String email);

    @HQL("update MembershipCase found set found.senderName = null, found.senderRole = null, found.senderEmail = null,"
            + " found.message = null where found.senderEmail = :email")
    int forgetSender(String email);

    @HQL("update MembershipCase found set found.politicalName = null, found.politicalEmail = null"
            + " where found.politicalEmail = :email")
    int forgetPolitical(String email);

    @HQL("update MembershipCase found set found.administrativeName = null, found.administrativeEmail = null"
            + " where found.administrativeEmail = :email")
    int forgetAdministrative(String email);

    @HQL("select distinct file.name from FileVersion version join version.file file"
            + " where version.author.person.id = :person order by file.name")
    List<String> files(long person);

    @HQL(
            "select mark.post.discussion.title from CareMark mark where mark.markedBy.person.id = :person order by mark.id")
    List<String> careMarks(long person);

    @HQL("select report.message from FaultReport report where report.replyTo = :email order by report.id")
    List<String> reports(String email);

    @HQL("update FaultReport report set report.replyTo = null where lower(report.replyTo) = :email")
    int forgetReporter(String email);

    @HQL("update Mail mail set mail.replyTo = null where mail.replyTo = :email")
    int forgetAnswers(String email);

    @HQL("update Affiliation affiliation set affiliation.party = null where affiliation.person.id = :person"
            + " and affiliation.party is not null")
    int forgetParty(long person);

    /** Pages in the making that hold the name or the address; whose they are is not known. */
    @SQL("delete from core.stored_pages where position(convert_to(:name, 'UTF8') in data) > 0"
            + " or position(convert_to(:email, 'UTF8') in data) > 0")
    int dropPages(String name, String email);

    @HQL("delete from Invitation invitation where invitation.acceptedAt is null and invitation.affiliation.id in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int dropInvitations(long person);

    @HQL("delete from Welcome welcome where welcome.person = :person")
    int dropWelcome(long person);

    @HQL("select cast(letter.step as String) from WelcomeLetter letter join Affiliation affiliation"
            + " on affiliation.id = letter.affiliationId where affiliation.person.id = :person order by letter.sentAt")
    List<String> welcomeLetters(long person);

    @HQL("delete from WelcomeLetter letter where letter.affiliationId in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int dropWelcomeLetters(long person);

    @HQL("delete from WelcomeStop stop where stop.affiliationId in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int dropWelcomeStop(long person);

    @HQL("delete from AccountWarning warning where warning.person = :person")
    int dropWarnings(long person);

    @HQL("select mail.subject from ArrivedMail mail where (mail.personId = :person or mail.sender = :email)"
            + " and mail.subject is not null order by mail.id")
    List<String> arrivedMails(long person, String email);

    @HQL("delete from AddressBounce bounce where bounce.address = :email")
    int dropBounces(String email);

    /** Those by the person and those that name the person; what became a post has no mail any more. */
    @SQL("delete from core.arrived_mails where raw is not null and (person_id = :person or sender = :email"
            + " or subject like '%' || :name || '%' or position(convert_to(:name, 'UTF8') in raw) > 0"
            + " or position(convert_to(:email, 'UTF8') in raw) > 0)")
    int dropArrivedMails(long person, String name, String email);

    @HQL("select mail.subject from Mail mail where mail.personId = :person order by mail.id")
    List<String> mails(long person);

    @HQL("delete from Mail mail where mail.personId = :person or mail.address = :email"
            + " or mail.address in (select change.email from EmailChange change where change.person.id = :person)")
    int dropMails(long person, String email);

    /** Words in mails to others; in HTML the sign of an address is written as its number. */
    @SQL("update core.mails set subject = replace(replace(subject, :name, :by), :email, :by),"
            + " text = replace(replace(text, :name, :by), :email, :by),"
            + " html = replace(replace(html, :name, :by), replace(:email, '@', '&#64;'), :by),"
            + " calendar = replace(replace(calendar, :name, :by), :email, :by)"
            + " where subject like '%' || :name || '%' or text like '%' || :name || '%'"
            + " or subject like '%' || :email || '%' or text like '%' || :email || '%'"
            + " or calendar like '%' || :name || '%' or calendar like '%' || :email || '%'")
    int unnameInMails(String name, String email, String by);

    @HQL("select login.browser || ', ' || cast(login.startedAt as String) from LoginSession login"
            + " where login.person.id = :person order by login.id")
    List<String> logins(long person);

    @HQL("select passkey.name from Passkey passkey where passkey.person.id = :person order by passkey.id")
    List<String> passkeys(long person);

    @HQL("delete from LoginSession login where login.person.id = :person")
    int dropLogins(long person);

    @HQL("delete from LoginLink link where link.person.id = :person")
    int dropLinks(long person);

    @HQL("delete from CalendarFeed feed where feed.personId = :person")
    int dropCalendar(long person);

    @HQL("delete from TotpKey key where key.person.id = :person")
    int dropTotp(long person);

    @HQL("delete from RecoveryCode code where code.person.id = :person")
    int dropRecoveryCodes(long person);

    @HQL("delete from Passkey passkey where passkey.person.id = :person")
    int dropPasskeys(long person);

    @HQL("delete from PasskeyChallenge challenge where challenge.person.id = :person")
    int dropChallenges(long person);

    @SQL("select o.title from core.registrations r join core.occasions o on o.id = r.occasion_id"
            + " where r.person_id = :person or r.email = :email order by r.id")
    List<String> registrations(long person, String email);

    @SQL("select a.value from core.registration_answers a join core.registrations r on r.id = a.registration_id"
            + " where r.person_id = :person or r.email = :email order by a.id")
    List<String> registrationAnswers(long person, String email);

    @SQL("delete from core.registration_answers where registration_id in (select r.id from core.registrations r"
            + " where r.person_id = :person or r.email = :email)")
    int dropRegistrationAnswers(long person, String email);

    /** Why somebody cancelled or was refused, in the person's own words or about the person. */
    @SQL("select s.reason from core.registration_steps s join core.registrations r on r.id = s.registration_id"
            + " where s.reason is not null and (r.person_id = :person or r.email = :email) order by s.id")
    List<String> registrationReasons(long person, String email);

    @SQL("update core.registration_steps set reason = null where reason is not null and registration_id in"
            + " (select r.id from core.registrations r where r.person_id = :person or r.email = :email)")
    int forgetRegistrationReasons(long person, String email);

    /** Whoever is erased comes no more and holds no seat; that somebody came stays a number. */
    @SQL("update core.registrations set name = null, email = null, listed = false, turn = null, offered_until = null,"
            + " state = case when ended_at is null and (state <> 'REGISTERED' or occasion_id in (select id"
            + " from core.occasions where first_day > :today)) then 'CANCELLED' else state end,"
            + " ended_at = case when ended_at is null and (state <> 'REGISTERED' or occasion_id in (select id"
            + " from core.occasions where first_day > :today)) then :now else ended_at end"
            + " where person_id = :person or email = :email")
    int forgetRegistrations(long person, String email, LocalDate today, Instant now);
}
