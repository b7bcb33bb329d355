package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Who leads, writes and signs at a meeting, and who came to it (F3): noted by those who write its minutes. */
@ApplicationScoped
public class PresenceService {
    private final EntityManager entityManager;
    private final MeetingQueries queries;
    private final MeetingRoom room;
    private final Today today;

    @Inject
    public PresenceService(EntityManager entityManager, MeetingQueries queries, MeetingRoom room, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.room = room;
        this.today = today;
    }

    /**
     * Chooses among those who sit in the space on the day of the meeting, or sit there today.
     *
     * @param wish affiliations; nobody adjusts the minutes that they lead
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void choose(Scene scene, long id, RoleWish wish) {
        room.leading(scene);
        Meeting meeting = room.meeting(scene, id);
        List<MeetingRole> held = queries.allRoles(id);
        Set<Long> seated = seated(meeting);
        held.forEach(role -> seated.add(role.getAffiliation().getId()));
        if (!seated.containsAll(wish.all())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (wish.chair() != null && adjusts(wish)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        List<MeetingRole> gone = held.stream()
                .filter(role -> !wish.has(role.getRole(), role.getAffiliation().getId()))
                .toList();
        List<MeetingRole> come = wish.wanted().stream()
                .filter(one -> held.stream()
                        .noneMatch(role -> role.getRole() == one.role()
                                && role.getAffiliation().getId().equals(one.affiliation())))
                .map(one -> new MeetingRole(
                        meeting, one.role(), entityManager.getReference(Affiliation.class, one.affiliation())))
                .toList();
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        room.open(scene, meeting);
        gone.forEach(entityManager::remove);
        entityManager.flush();
        come.forEach(entityManager::persist);
        room.tell(scene, meeting, MeetingRolesChosen::new);
        room.audit(scene, "meeting-roles", meeting, new Change(words(held), wish.words()));
    }

    private static String words(List<MeetingRole> roles) {
        return roles.stream()
                .map(role -> role.getRole() + " " + role.getAffiliation().getId())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** @param noted by the affiliations of those who sit in the space on the day */
    @Guarded(Access.REPLY)
    @Transactional
    public void note(Scene scene, long id, Map<Long, Attendance> noted) {
        Meeting meeting = room.meeting(scene, id);
        room.writing(scene, meeting);
        Map<Long, Presence> known = queries.allPresence(id).stream()
                .filter(presence -> presence.getAffiliation() != null)
                .collect(Collectors.toMap(presence -> presence.getAffiliation().getId(), presence -> presence));
        Set<Long> seated = seated(meeting);
        seated.addAll(known.keySet());
        if (!seated.containsAll(noted.keySet())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        List<Presence> fresh = noted.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getKey()))
                .map(entry -> new Presence(
                        meeting, entityManager.getReference(Affiliation.class, entry.getKey()), entry.getValue()))
                .toList();
        boolean same = fresh.isEmpty()
                && noted.entrySet().stream()
                        .allMatch(entry -> known.get(entry.getKey()).is(entry.getValue()));
        if (same) {
            return;
        }
        room.open(scene, meeting);
        fresh.forEach(entityManager::persist);
        known.forEach((affiliation, presence) -> presence.note(noted.getOrDefault(affiliation, presence.attendance())));
        room.tell(scene, meeting, MeetingPresenceNoted::new);
    }

    /** Somebody from outside, or in the place of a seat. */
    @Guarded(Access.REPLY)
    @Transactional
    public void welcome(Scene scene, long id, Visit visit, UUID form) {
        Meeting meeting = room.meeting(scene, id);
        room.writing(scene, meeting);
        if (queries.visited(form) > 0) {
            return;
        }
        room.open(scene, meeting);
        entityManager.persist(new Presence(meeting, visit, form));
        room.tell(scene, meeting, MeetingPresenceNoted::new);
    }

    /** Somebody from outside who was noted by mistake. */
    @Guarded(Access.REPLY)
    @Transactional
    public void dismiss(Scene scene, long id, long presence) {
        Meeting meeting = room.meeting(scene, id);
        room.writing(scene, meeting);
        Presence found = entityManager.find(Presence.class, presence);
        if (found == null) {
            return;
        }
        if (!found.getMeeting().equals(meeting) || found.getAffiliation() != null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        room.open(scene, meeting);
        entityManager.remove(found);
        room.tell(scene, meeting, MeetingPresenceNoted::new);
    }

    private Set<Long> seated(Meeting meeting) {
        long space = meeting.getSpace().getId();
        return Stream.of(meeting.getOccasion().getFirstDay(), today.date())
                .flatMap(day -> queries.seated(space, day).stream())
                .map(SeatHolder::affiliation)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Nobody signs twice: whoever leads the meeting does not adjust its minutes by another affiliation either. */
    private boolean adjusts(RoleWish wish) {
        long chair = person(wish.chair());
        return wish.adjusters().stream().anyMatch(adjuster -> person(adjuster) == chair);
    }

    private long person(long affiliation) {
        return entityManager.find(Affiliation.class, affiliation).getPerson().getId();
    }
}
