package se.healthycities.portal.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.person.Person;

/** The compile-checked queries of what can be found in the core. */
interface CoreSearchQueries {
    EntityManager entityManager();

    @HQL("select post.id, post.number, post.text, post.writtenAt, author.id, author.organisation.id, author.capacity,"
            + " discussion.id, discussion.title, space.id, space.path from Post post join post.author author"
            + " join post.discussion discussion join discussion.space space where post.id in :ids"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN and discussion.mergedInto is null")
    List<FoundPost> posts(Collection<Long> ids);

    @HQL("select post.id from Post post where post.id > :after order by post.id limit :most")
    List<Long> postIds(long after, int most);

    @HQL(
            "select discussion.id, discussion.title, discussion.lastPostAt, author.id, author.organisation.id,"
                    + " author.capacity, space.id, space.path, (select summary.text from Summary summary"
                    + " where summary.discussion = discussion and summary.replacedAt is null)"
                    + " from Discussion discussion join discussion.author author join discussion.space space where discussion.id in :ids and discussion.mergedInto is null")
    List<FoundTalk> talks(Collection<Long> ids);

    @HQL(
            "select discussion.id from Discussion discussion where discussion.id > :after order by discussion.id limit :most")
    List<Long> talkIds(long after, int most);

    @HQL("select file.id, file.name, file.changedAt, author.id, author.organisation.id, author.capacity,"
            + " file.space.id, content.text from FileVersion version join version.file file join version.author author"
            + " left join FileText content on content.versionId = version.id where file.id in :ids"
            + " and version.number = file.versions and file.trashedAt is null and file.removedAt is null")
    List<FoundSharedFile> files(Collection<Long> ids);

    @HQL("select file.id from SharedFile file where file.id > :after order by file.id limit :most")
    List<Long> fileIds(long after, int most);

    @HQL("select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " organisation.name, person.askMeAbout, organisation.id, affiliation.capacity, affiliation.period.from,"
            + " affiliation.period.to from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where affiliation.id in :ids and " + Person.NAMED)
    List<FoundRole> roles(Collection<Long> ids);

    @HQL("select person.id, subject.key, subject.name, subject.nameEnglish from Person person"
            + " join person.subjects subject where person.id in :people order by subject.key")
    List<FoundSubject> subjects(Collection<Long> people);

    @HQL("select affiliation.id from Affiliation affiliation where affiliation.id > :after order by affiliation.id"
            + " limit :most")
    List<Long> roleIds(long after, int most);

    @HQL("select affiliation.id from Affiliation affiliation where affiliation.person.id = :person")
    List<Long> rolesOf(long person);

    @HQL("select organisation.id, organisation.name, organisation.address from Organisation organisation"
            + " where organisation.id in :ids")
    List<FoundOrganisation> organisations(Collection<Long> ids);

    @HQL("select organisation.id from Organisation organisation where organisation.id > :after order by organisation.id"
            + " limit :most")
    List<Long> organisationIds(long after, int most);

    @HQL("select space.id, space.path, space.name, space.nameEnglish from Space space where space.id in :ids"
            + " and space.owner = 'core'")
    List<FoundSpace> spaces(Collection<Long> ids);

    @HQL("select space.id from Space space where space.id > :after order by space.id limit :most")
    List<Long> spaceIds(long after, int most);

    @HQL(
            "select occasion.id, occasion.key, occasion.title, occasion.place, occasion.text, occasion.firstDay, occasion.audience, space.id, space.visibility"
                    + " from Occasion occasion left join occasion.space space where occasion.id in :ids and "
                    + KnownOccasion.TOLD)
    List<FoundOccasion> occasions(Collection<Long> ids);

    @HQL("select meeting.id, occasion.key, occasion.title, occasion.firstDay, space.id, space.path from Meeting meeting"
            + " join meeting.occasion occasion join meeting.space space where meeting.id in :ids and "
            + KnownOccasion.TOLD)
    List<FoundMeeting> meetings(Collection<Long> ids);

    @HQL("select item.meeting.id, item.title, item.presenter, item.text, item.said from AgendaItem item"
            + " where item.meeting.id in :meetings order by item.meeting.id, item.position")
    List<FoundItem> items(Collection<Long> meetings);

    @HQL("select meeting.id from Meeting meeting where meeting.id > :after order by meeting.id limit :most")
    List<Long> meetingIds(long after, int most);

    @HQL("select occasion.id from Occasion occasion where occasion.id > :after order by occasion.id limit :most")
    List<Long> occasionIds(long after, int most);

    @HQL("select decision.id, decision.registerYear, decision.registerNumber, decision.wording.title,"
            + " decision.wording.text, decision.wording.decidedOn, maker.id, maker.organisation.id, maker.capacity,"
            + " space.id, space.path from Decision decision join decision.madeBy maker join decision.space space"
            + " where decision.id in :ids")
    List<FoundDecision> decisions(Collection<Long> ids);

    @HQL("select decision.id from Decision decision where decision.id > :after order by decision.id limit :most")
    List<Long> decisionIds(long after, int most);

    @HQL("select ballot.id, ballot.title, ballot.text, ballot.madeAt, asker.id, asker.organisation.id, asker.capacity,"
            + " space.id, space.path from Ballot ballot join ballot.madeBy asker join ballot.space space"
            + " where ballot.id in :ids and ballot.withdrawnAt is null")
    List<FoundBallot> ballots(Collection<Long> ids);

    @HQL("select ballot.id from Ballot ballot where ballot.id > :after order by ballot.id limit :most")
    List<Long> ballotIds(long after, int most);

    @HQL("select document.id, document.title, document.issuer, document.note, document.period.from"
            + " from SteeringDocument document where document.id in :ids")
    List<FoundDocument> documents(Collection<Long> ids);

    @HQL(
            "select document.id from SteeringDocument document where document.id > :after order by document.id limit :most")
    List<Long> documentIds(long after, int most);
}
