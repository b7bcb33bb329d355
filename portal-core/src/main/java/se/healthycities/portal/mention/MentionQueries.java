package se.healthycities.portal.mention;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of mentions. */
interface MentionQueries {
    EntityManager entityManager();

    String NAME = "person.givenName || ' ' || person.familyName";
    String CONTACT = "exists (select 1 from ContactRole contact where contact.affiliation = affiliation and "
            + ContactRole.TODAY;
    String ADMINISTRATIVE = " and contact.kind = se.healthycities.portal.person.ContactKind.ADMINISTRATIVE)";

    /** Organisations that the person is a contact of today. */
    String MINE = "(select affiliation.organisation.id from ContactRole contact join contact.affiliation affiliation"
            + " where affiliation.person.id = :person and " + ContactRole.TODAY + " and " + Affiliation.TODAY + ")";

    /** Spaces in which the person sits today. */
    String GROUPS = "(select seat.space.id from Seat seat join seat.affiliation affiliation"
            + " where affiliation.person.id = :person and " + Seat.TODAY + " and " + Affiliation.TODAY + ")";

    /** Was not read before it was moved to where it is. */
    String NOT_BEFORE = "not exists (select 1 from ReadPost before where before.postId = post.id"
            + " and before.personId = :person)";

    @HQL("select person.id, " + NAME + ", min(affiliation.title || ', ' || organisation.name)" + Audience.FROM
            + "space.id = :space and " + Audience.READS
            + " group by person.id, person.givenName, person.familyName order by person.familyName, person.id")
    List<NamedRow> people(long space, LocalDate today);

    /** Organisations of which a contact reads the space. */
    @HQL("select distinct organisation.id, organisation.name, organisation.address" + Audience.FROM
            + "space.id = :space and " + CONTACT + ") and " + Audience.READS + " order by organisation.name")
    List<NamedRow> organisations(long space, LocalDate today);

    /** Those in which one of these people sits and of which the asker knows; of the hidden ones this space alone. */
    @HQL("select distinct team.id, team.name, team.nameEnglish, team.path from Seat seat join seat.space team"
            + " left join team.parent above join seat.affiliation affiliation where affiliation.person.id in :readers and "
            + Seat.TODAY + " and " + Affiliation.TODAY
            + " and (team.closedOn is null or team.closedOn >= :today) and (team.id = :space"
            + " or (team.opensOn is null or team.opensOn <= :today)"
            + " and (above is null or above.visibility <> se.healthycities.portal.space.Visibility.HIDDEN)"
            + " and (team.visibility = se.healthycities.portal.space.Visibility.PUBLIC or :member = true"
            + " and team.visibility <> se.healthycities.portal.space.Visibility.HIDDEN)) order by team.name, team.id")
    List<NamedGroup> groups(long space, List<Long> readers, boolean member, LocalDate today);

    @HQL("from Mention mention where mention.postId = :post")
    List<Mention> of(long post);

    @HQL("select space.id, space.owner, space.path, post.personId from Post post join post.discussion discussion"
            + " join discussion.space space where post.id = :post"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN" + Readable.DISCUSSIONS)
    List<MentioningPost> post(long post);

    @HQL("select mention.organisationId, person.id, affiliation.id, case when mention.organisationId is null then 0"
            + " when " + CONTACT + ADMINISTRATIVE + " then 1 else 2 end from Space space, Mention mention,"
            + " Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where space.id = :space and mention.postId = :post"
            + " and person.id <> :author and (mention.personId = person.id or mention.organisationId = organisation.id"
            + " and " + CONTACT + ") or mention.wholeSpace = true and exists (select 1 from Seat seat"
            + " where seat.space = space and seat.affiliation = affiliation and " + Seat.TODAY + ")"
            + " or exists (select 1 from Seat seat join seat.affiliation member where seat.space.id = mention.spaceId"
            + " and member.person = person and " + Seat.TODAY + ")) and "
            + Audience.READS + " order by person.id, affiliation.id")
    List<ReachedRow> reached(long post, long space, long author, LocalDate today);

    @HQL("select post.id, post.writtenAt, substring(post.text, 1, 240), writer.givenName || ' ' || writer.familyName,"
            + " place.name, discussion.title, space.name, space.nameEnglish, post.number > coalesce(mark.lastNumber, 0) and "
            + NOT_BEFORE
            + " from Post post join post.discussion discussion join discussion.space space join post.author writing"
            + " join writing.person writer join writing.organisation place left join ReadMark mark"
            + " on mark.discussionId = discussion.id and mark.personId = :person where post.id in"
            + " (select mention.postId from Mention mention where mention.personId = :person"
            + " or mention.organisationId in " + MINE + " or mention.spaceId in " + GROUPS
            + " or mention.wholeSpace = true)"
            + " and (exists (select 1 from Mention own where own.postId = post.id and (own.personId = :person"
            + " or own.organisationId in " + MINE + " or own.spaceId in " + GROUPS
            + ")) or exists (select 1 from Seat seat"
            + " join seat.affiliation affiliation where seat.space = space and affiliation.person.id = :person and "
            + Seat.TODAY + " and " + Affiliation.TODAY + ")) and post.personId <> :person"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN"
            + " and (:unread = false or post.number > coalesce(mark.lastNumber, 0) and " + NOT_BEFORE
            + ") and post.id < :before and "
            + Readable.SPACE + Readable.DISCUSSIONS + " order by post.id desc limit :most")
    List<MentionRow> ofPerson(
            boolean unread,
            long before,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);
}
