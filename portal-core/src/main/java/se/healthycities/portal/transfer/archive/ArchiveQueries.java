package se.healthycities.portal.transfer.archive;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.ContactRole;

/** What the readable pages of an archive tell; whatever can be long is read in pieces by its key. */
interface ArchiveQueries {
    String NAME = "person.givenName || ' ' || person.familyName";
    String CARD = "select space.id, space.path, space.name, space.visibility, space.closedOn from Space space";

    EntityManager entityManager();

    @HQL("select organisation.id, organisation.name, membership.period.from, membership.period.to"
            + " from MembershipPeriod membership join membership.organisation organisation"
            + " order by organisation.name, membership.period.from")
    List<MemberLine> members();

    @HQL("select organisation.id, contact.kind, " + NAME + ", affiliation.title, person.email"
            + " from ContactRole contact join contact.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + ContactRole.TODAY + " order by contact.id")
    List<ContactLine> contacts(LocalDate today);

    @HQL(CARD + " order by space.owner, space.name, space.id")
    List<SpaceCard> spaces();

    @HQL(CARD + " where space.path = :path")
    List<SpaceCard> space(String path);

    @HQL("select seat.role, " + NAME + ", affiliation.title, organisation.name, seat.period.from, seat.period.to"
            + " from Seat seat join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where seat.space.id = :space"
            + " order by seat.period.from desc, person.familyName, seat.id")
    List<SeatLine> seats(long space);

    @HQL("select discussion.id, discussion.title, discussion.startedAt from Discussion discussion"
            + " where discussion.space.id = :space and discussion.id > :after order by discussion.id limit 200")
    List<TalkLine> discussions(long space, long after);

    @HQL("select post.number, " + NAME
            + ", affiliation.title, organisation.name, post.writtenAt, post.html from Post post"
            + " join post.author affiliation join affiliation.person person join affiliation.organisation organisation"
            + " where post.discussion.id = :discussion and post.number > :after order by post.number limit 100")
    List<PostLine> posts(long discussion, int after);

    @HQL("select post.number, file.name, version.sha256 from Post post join post.attachments version"
            + " join version.file file where post.discussion.id = :discussion and post.number between :first and :last"
            + " and file.removedAt is null"
            + " order by post.number, file.name, version.id")
    List<AttachedLine> attachments(long discussion, int first, int last);

    @HQL(
            "select version.id, file.name, version.number, version.sha256, version.uploadedAt from FileVersion version"
                    + " join version.file file where file.space.id = :space and file.removedAt is null and version.id > :after order by version.id limit 500")
    List<FileLine> files(long space, long after);
}
