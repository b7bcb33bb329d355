package se.healthycities.portal.testkit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.announcement.Aim;
import se.healthycities.portal.announcement.Announcement;
import se.healthycities.portal.announcement.AnnouncementWords;
import se.healthycities.portal.announcement.Proof;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.ballot.Ballot;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.decision.Decision;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.poll.Poll;
import se.healthycities.portal.poll.PollPlan;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** Finds an address for every mount of a plugin, from samples of those that have placeholders. */
final class SampledPlaces {
    private final EntityManager entityManager;
    private final Instant now;

    SampledPlaces(EntityManager entityManager, Instant now) {
        this.entityManager = entityManager;
        this.now = now;
    }

    /** @throws AssertionError when there is a mount for which there is no sample */
    List<Place> of(PluginId plugin, List<String> samples) {
        List<Place> places = new ArrayList<>();
        PluginMounts mounts = new PluginMounts(PluginRegistry.installed());
        for (MountedPath mounted : mounts.all()) {
            if (mounted.plugin().equals(plugin)) {
                List<Place> found = places(mounted, samples);
                found.removeIf(
                        place -> !mounts.find(Place.segments(place.address())).equals(Optional.of(mounted)));
                if (found.isEmpty()) {
                    throw new AssertionError("samples() has no address for " + String.join("/", mounted.pattern()));
                }
                places.addAll(found);
            }
        }
        return places;
    }

    private List<Place> places(MountedPath mounted, List<String> samples) {
        List<String> pattern = mounted.pattern();
        if (pattern.stream().noneMatch(segment -> segment.contains("$"))) {
            return new ArrayList<>(List.of(new Place(mounted, address(pattern))));
        }
        List<Place> found = new ArrayList<>();
        int home = mounted.spaceLength();
        for (String sample : samples) {
            List<String> path = Place.segments(sample);
            if (mounted.scene(path).isPresent()) {
                found.add(new Place(mounted, sample));
            } else if (home == path.size() && fits(pattern.subList(0, home), path)) {
                List<String> filled = new ArrayList<>(path);
                for (String segment : pattern.subList(home, pattern.size())) {
                    filled.add(fill(segment, String.join("/", path)));
                }
                if (filled.stream().noneMatch(segment -> segment.startsWith("${"))) {
                    found.add(new Place(mounted, address(filled)));
                }
            }
        }
        return found;
    }

    private static String address(List<String> segments) {
        return "/" + String.join("/", segments);
    }

    private static boolean fits(List<String> pattern, List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            if (!pattern.get(i).startsWith("$") && !pattern.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String fill(String segment, String path) {
        return switch (segment) {
            case "${discussion}" -> discussionIn(space(path));
            case "${post}" -> postIn(space(path));
            case "${file}" -> fileIn(space(path));
            case "${folder}" -> folderIn(space(path));
            case "${folder}.zip" -> folderIn(space(path)) + ".zip";
            case "${announcement}" -> announcementIn(space(path));
            case "${announcement}.csv" -> announcementIn(space(path)) + ".csv";
            case "${seat}" -> seatIn(space(path));
            case "${occasion}" -> occasionIn(space(path));
            case "${poll}" -> pollIn(space(path));
            case "${decision}" -> decisionIn(space(path));
            case "${ballot}" -> ballotIn(space(path));
            case "${ballot}.csv" -> ballotIn(space(path)) + ".csv";
            default -> segment;
        };
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
        Seat seat = new Seat(space, coordinator(), SeatRole.MEMBER, new Period(then, then));
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
        Affiliation author = coordinator();
        Discussion talk = new Discussion(space, "Ett samtal", author, now, UUID.randomUUID());
        entityManager.persist(talk);
        entityManager.persist(talk.write(author, "Hej", "<p>Hej</p>", now, UUID.randomUUID()));
        return talk.getId();
    }

    /** A post by whoever opens addresses first: the administrator, or in a hidden space the first who sits there. */
    private String postIn(Space space) {
        Affiliation author = space.getVisibility() == Visibility.HIDDEN ? seated(space) : of(PortalTest.ADMINISTRATOR);
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
        SharedFile file = new SharedFile(space, "Prov " + UUID.randomUUID() + ".txt", coordinator(), now);
        entityManager.persist(file);
        entityManager.persist(new FileVersion(file, 1, blob, coordinator(), now));
        return String.valueOf(file.getId());
    }

    private String announcementIn(Space space) {
        Announcement draft = new Announcement(space, seatedOrCoordinator(space), now, UUID.randomUUID());
        AnnouncementWords words = new AnnouncementWords(
                "Prov", "Hej", null, null, null, Aim.SEATS, Set.of(), Set.of(), Proof.NONE, null, false);
        draft.write(words, "<p>Hej</p>", null, now);
        entityManager.persist(draft);
        return String.valueOf(draft.getId());
    }

    private Affiliation seatedOrCoordinator(Space space) {
        return space.getVisibility() == Visibility.HIDDEN ? seated(space) : coordinator();
    }

    private String folderIn(Space space) {
        Folder folder = new Folder(space, null, "Prov " + UUID.randomUUID(), coordinator(), now);
        entityManager.persist(folder);
        return String.valueOf(folder.getId());
    }

    private String occasionIn(Space space) {
        LocalDate day = now.atZone(Today.STOCKHOLM).toLocalDate();
        String key = "prov-" + UUID.randomUUID();
        entityManager.persist(
                new Occasion(key, space.getOwner(), space, "Prov", "member_meeting", OccasionStatus.PUBLISHED)
                        .on(day, day, Precision.DAY)
                        .registered(null, null, now));
        return key;
    }

    private String pollIn(Space space) {
        LocalDate day = now.atZone(Today.STOCKHOLM).toLocalDate();
        List<When> times = List.of(When.between(now, now.plusSeconds(3600)), When.between(now, now.plusSeconds(7200)));
        PollPlan plan = new PollPlan("Prov", "", null, Mode.ONSITE, Voters.PERSON, day, times);
        Poll poll = new Poll(space, plan, "", coordinator(), now, UUID.randomUUID());
        entityManager.persist(poll);
        return String.valueOf(poll.getId());
    }

    private String ballotIn(Space space) {
        BallotPlan plan = new BallotPlan(
                BallotKind.YES_NO,
                Voices.PERSON,
                null,
                false,
                Shows.AT_ONCE,
                null,
                "Prov",
                "",
                List.of(),
                now.plusSeconds(86_400),
                null);
        Ballot ballot = new Ballot(space, plan, "", false, null, coordinator(), now, UUID.randomUUID());
        entityManager.persist(ballot);
        return String.valueOf(ballot.getId());
    }

    private String decisionIn(Space space) {
        LocalDate day = now.atZone(Today.STOCKHOLM).toLocalDate();
        DecisionPlan plan = new DecisionPlan("Prov", "", day, null, null, null, DecisionSource.none());
        int number = (int) (UUID.randomUUID().getMostSignificantBits() & 0x3fffffff);
        Decision decision = new Decision(space, number, plan, "", null, coordinator(), now, UUID.randomUUID());
        entityManager.persist(decision);
        return String.valueOf(decision.getId());
    }

    private Affiliation seated(Space space) {
        List<String> first =
                List.of(PortalTest.ADMINISTRATOR, PortalTest.COORDINATOR, PortalTest.OFFICIAL, PortalTest.POLITICIAN);
        List<Affiliation> known = entityManager
                .createQuery(
                        "select a from Seat seat join seat.affiliation a" + " where seat.space = :space and "
                                + Seat.TODAY + " order by a.person.id",
                        Affiliation.class)
                .setParameter("space", space)
                .setParameter("today", now.atZone(Today.STOCKHOLM).toLocalDate())
                .getResultList();
        return first.stream()
                .flatMap(email ->
                        known.stream().filter(a -> a.getPerson().getEmail().equals(email)))
                .findFirst()
                .orElseGet(() -> known.get(0));
    }

    private Affiliation coordinator() {
        return of(PortalTest.COORDINATOR);
    }

    private Affiliation of(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
