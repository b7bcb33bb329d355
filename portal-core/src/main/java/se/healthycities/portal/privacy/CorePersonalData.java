package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.search.SearchForgetting;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.time.Today;

/**
 * What the core knows about a person: the name and address, affiliations, seats, posts and unsent files. Erasing takes the
 * name and the address; what was written stays, by the organisation and the title that it was written for.
 */
@ApplicationScoped
public class CorePersonalData implements PersonalData {
    private final EntityManager entityManager;
    private final PrivacyQueries queries;
    private final SearchForgetting search;
    private final Today today;

    @Inject
    public CorePersonalData(EntityManager entityManager, PrivacyQueries queries, SearchForgetting search, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.search = search;
        this.today = today;
    }

    @Override
    public List<Item> of(long person) {
        List<Item> items = new ArrayList<>();
        Person row = entityManager.find(Person.class, person);
        if (row != null) {
            items.add(new Item("name", row.getName()));
            items.add(new Item("email", row.getEmail()));
            Stream.of(row.getAskMeAbout(), row.getPhone())
                    .filter(Objects::nonNull)
                    .forEach(value -> items.add(new Item("competence", value)));
            row.getSubjects().forEach(subject -> items.add(new Item("subject", subject.getKey())));
            queries.affiliations(person).forEach(value -> items.add(Item.staying("affiliation", value)));
            queries.seats(person).forEach(value -> items.add(Item.staying("seat", value)));
            queries.tasks(person).forEach(value -> items.add(Item.staying("task", value)));
            queries.decisions(person).forEach(value -> items.add(Item.staying("decision", value)));
            queries.ballots(person).forEach(value -> items.add(Item.staying("ballot", value)));
            queries.ballotAnswers(person).forEach(value -> items.add(Item.staying("ballot-answer", value)));
            queries.ballotSteps(person).forEach(value -> items.add(Item.staying("ballot-note", value)));
            queries.polls(person).forEach(value -> items.add(Item.staying("poll", value)));
            queries.pollAnswers(person).forEach(value -> items.add(Item.staying("poll-answer", value)));
            queries.discussions(person).forEach(value -> items.add(Item.staying("discussion", value)));
            queries.posts(person).forEach(value -> items.add(Item.staying("post", value)));
            queries.postVersions(person).forEach(value -> items.add(Item.staying("post-version", value)));
            queries.summaries(person).forEach(value -> items.add(Item.staying("summary", value)));
            queries.postReports(person).forEach(value -> items.add(Item.staying("report", value)));
            queries.careMarks(person).forEach(value -> items.add(Item.staying("care-mark", value)));
            queries.announcements(person).forEach(value -> items.add(Item.staying("announcement", value)));
            queries.received(person).forEach(value -> items.add(Item.staying("announcement-received", value)));
            queries.meetingRoles(person).forEach(value -> items.add(Item.staying("meeting-role", value)));
            queries.presences(person).forEach(value -> items.add(Item.staying("presence", value)));
            queries.signatures(person).forEach(value -> items.add(Item.staying("signature", value)));
            queries.minuted(person).forEach(value -> items.add(Item.staying("minutes", value)));
            queries.meetingNotes(person).forEach(value -> items.add(Item.staying("meeting-note", value)));
            queries.logins(person).forEach(value -> items.add(new Item("login", value)));
            queries.passkeys(person).forEach(value -> items.add(new Item("passkey", value)));
            queries.messages(person).forEach(value -> items.add(new Item("seat-request", value)));
            queries.consents(person).forEach(value -> items.add(Item.staying("consent", value)));
            queries.membershipCases(row.getEmail()).forEach(value -> items.add(new Item("membership-case", value)));
            queries.files(person).forEach(value -> items.add(Item.staying("file", value)));
            queries.reports(row.getEmail()).forEach(value -> items.add(new Item("fault-report", value)));
            queries.textDrafts(person).forEach(value -> items.add(new Item("draft", value)));
            queries.welcomeLetters(person).forEach(value -> items.add(new Item("welcome-letter", value)));
            queries.noticeLevels(person).forEach(value -> items.add(new Item("notice-level", value)));
            queries.savedSearches(person).forEach(value -> items.add(new Item("saved-search", value)));
            queries.shownReading(person, today.date())
                    .forEach(value -> items.add(Item.staying("shown-reading", value)));
            queries.registrations(person, row.getEmail())
                    .forEach(value -> items.add(Item.staying("registration", value)));
            queries.registrationAnswers(person, row.getEmail())
                    .forEach(value -> items.add(new Item("registration-answer", value)));
            queries.registrationReasons(person, row.getEmail())
                    .forEach(value -> items.add(new Item("registration-reason", value)));
            queries.mails(person).forEach(value -> items.add(new Item("mail", value)));
            queries.arrivedMails(person, row.getEmail()).forEach(value -> items.add(new Item("arrived-mail", value)));
        }
        return items;
    }

    @Override
    @Transactional
    public int erase(long person) {
        Person row = entityManager.find(Person.class, person);
        if (row == null) {
            return 0;
        }
        String email = row.getEmail();
        int forgotten =
                queries.forgetSender(email) + queries.forgetPolitical(email) + queries.forgetAdministrative(email);
        int mails = queries.dropMails(person, email);
        mails += queries.unnameInMails(row.getName(), email, "…");
        mails += queries.dropBounces(email) + queries.dropArrivedMails(person, row.getName(), email);
        forgotten += queries.forgetReporter(email) + queries.forgetAnswers(email) + queries.forgetParty(person);
        forgotten += queries.dropPages(row.getName(), email);
        forgotten += queries.dropRegistrationAnswers(person, email)
                + queries.forgetRegistrationReasons(person, email)
                + queries.forgetRegistrations(person, email, today.date(), today.now());
        search.forget(person, row.getName());
        row.erase();
        int logins = queries.dropLogins(person) + queries.dropLinks(person) + queries.dropTotp(person);
        logins += queries.dropRecoveryCodes(person) + queries.dropPasskeys(person) + queries.dropChallenges(person);
        return 1
                + logins
                + forgotten
                + mails
                + queries.dropEmailChanges(person)
                + queries.dropDrafts(person)
                + queries.dropUploads(person)
                + queries.dropTextDrafts(person)
                + queries.dropFollows(person)
                + queries.dropBriefs(person)
                + queries.dropBriefChoice(person)
                + queries.dropSavedSearches(person)
                + queries.dropNotices(person)
                + queries.dropNoticeLevels(person)
                + queries.dropNoticeChoices(person)
                + queries.dropCalendar(person)
                + queries.dropInvitations(person)
                + queries.dropWelcome(person)
                + queries.dropWelcomeLetters(person)
                + queries.dropWelcomeStop(person)
                + queries.dropWarnings(person)
                + queries.blankMessages(person);
    }
}
