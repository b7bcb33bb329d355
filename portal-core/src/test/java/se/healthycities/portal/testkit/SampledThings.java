package se.healthycities.portal.testkit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.announcement.Aim;
import se.healthycities.portal.announcement.Announcement;
import se.healthycities.portal.announcement.AnnouncementWords;
import se.healthycities.portal.announcement.Proof;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.time.Period;

/** Makes one of each thing of a space that an address can name, and says how the address names it. */
final class SampledThings {
    private final EntityManager entityManager;
    private final Instant now;
    private final SampledPeople people;
    private final SampledMeetings meetings;

    SampledThings(EntityManager entityManager, Instant now) {
        this.entityManager = entityManager;
        this.now = now;
        this.people = new SampledPeople(entityManager, now);
        this.meetings = new SampledMeetings(entityManager, now, people);
    }

    /** What stands for a segment of a pattern in the space at the path; the segment itself when there is nothing to name. */
    String fill(String segment, String path) {
        return switch (segment) {
            case "${discussion}" -> discussionIn(space(path));
            case "${post}" -> postIn(space(path));
            case "${file}" -> fileIn(space(path));
            case "${folder}" -> folderIn(space(path));
            case "${folder}.zip" -> folderIn(space(path)) + ".zip";
            case "${announcement}" -> announcementIn(space(path));
            case "${announcement}.csv" -> announcementIn(space(path)) + ".csv";
            case "${seat}" -> seatIn(space(path));
            case "${occasion}" -> meetings.occasionIn(space(path));
            case "${occasion}.pdf" -> meetings.occasionIn(space(path)) + ".pdf";
            case "${item}" -> meetings.newestItemIn(space(path));
            case "${poll}" -> meetings.pollIn(space(path));
            case "${decision}" -> meetings.decisionIn(space(path));
            case "${ballot}" -> meetings.ballotIn(space(path));
            case "${ballot}.csv" -> meetings.ballotIn(space(path)) + ".csv";
            case "seen" -> {
                showReaders(path);
                yield segment;
            }
            default -> segment;
        };
    }

    /** Who has read is a page only where the space has chosen so. */
    private void showReaders(String path) {
        entityManager
                .createNativeQuery("update core.spaces set shown_readers = 'ORGANISATIONS' where path = :path")
                .setParameter("path", path)
                .executeUpdate();
    }

    private Space space(String path) {
        return entityManager
                .createQuery("from Space space where space.path = :path", Space.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    /** A seat that gives nobody a right, because it was over long ago. */
    private String seatIn(Space space) {
        LocalDate then = LocalDate.of(2001, 1, 1);
        Seat seat = new Seat(space, people.coordinator(), SeatRole.MEMBER, new Period(then, then));
        entityManager.persist(seat);
        return String.valueOf(seat.getId());
    }

    private String discussionIn(Space space) {
        List<Long> known = entityManager
                .createQuery("select max(d.id) from Discussion d where d.space = :space", Long.class)
                .setParameter("space", space)
                .getResultList();
        return String.valueOf(known.get(0) == null ? discuss(space) : known.get(0));
    }

    private long discuss(Space space) {
        Affiliation author = people.coordinator();
        Discussion talk = new Discussion(space, "Ett samtal", author, now, UUID.randomUUID());
        entityManager.persist(talk);
        entityManager.persist(talk.write(author, "Hej", "<p>Hej</p>", now, UUID.randomUUID()));
        return talk.getId();
    }

    /** A post by whoever opens addresses first: the administrator, or in a hidden space the first who sits there. */
    private String postIn(Space space) {
        Affiliation author =
                space.getVisibility() == Visibility.HIDDEN ? people.seated(space) : people.of(PortalTest.ADMINISTRATOR);
        Discussion talk = new Discussion(space, "Ett samtal", author, now, UUID.randomUUID());
        entityManager.persist(talk);
        Post post = talk.write(author, "Hej", "<p>Hej</p>", now, UUID.randomUUID());
        entityManager.persist(post);
        return String.valueOf(post.getId());
    }

    /** A file whose content is that of any other. */
    private String fileIn(Space space) {
        Object[] known = (Object[]) entityManager
                .createNativeQuery("select sha256, bytes, media_type from core.file_versions order by id limit 1")
                .getSingleResult();
        Blob blob = new Blob((String) known[0], ((Number) known[1]).longValue(), (String) known[2]);
        SharedFile file = new SharedFile(space, "Prov " + UUID.randomUUID() + ".txt", people.coordinator(), now);
        entityManager.persist(file);
        entityManager.persist(new FileVersion(file, 1, blob, people.coordinator(), now));
        return String.valueOf(file.getId());
    }

    private String announcementIn(Space space) {
        Announcement draft = new Announcement(space, people.seatedOrCoordinator(space), now, UUID.randomUUID());
        AnnouncementWords words = new AnnouncementWords(
                "Prov", "Hej", null, null, null, Aim.SEATS, Set.of(), Set.of(), Proof.NONE, null, false);
        draft.write(words, "<p>Hej</p>", null, now);
        entityManager.persist(draft);
        return String.valueOf(draft.getId());
    }

    private String folderIn(Space space) {
        Folder folder = new Folder(space, null, "Prov " + UUID.randomUUID(), people.coordinator(), now);
        entityManager.persist(folder);
        return String.valueOf(folder.getId());
    }
}
