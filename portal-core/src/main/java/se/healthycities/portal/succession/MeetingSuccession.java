package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.meeting.Meeting;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingRole;
import se.healthycities.portal.meeting.RoleKind;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Succession;

/**
 * Roles at meetings whose minutes are not ready pass on; without a successor they are vacant, and so is one whose successor has
 * another role there already. Minutes that wait for signatures or are signed keep those whom they name.
 */
@ApplicationScoped
public class MeetingSuccession implements Succession {
    private final EntityManager entityManager;
    private final SuccessionQueries queries;

    @Inject
    public MeetingSuccession(EntityManager entityManager, SuccessionQueries queries) {
        this.entityManager = entityManager;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "meetings";
    }

    @Override
    public List<Held> held(long affiliation, LocalDate lastDay) {
        return queries.meetingRolesHeld(affiliation).stream()
                .map(row -> new Held(
                        kind(),
                        row.id(),
                        row.title(),
                        row.role().name(),
                        MeetingAddresses.meeting(row.path(), row.key()),
                        row.path()))
                .toList();
    }

    @Override
    public List<Passed> pass(Collection<Long> ids, Handing handing) {
        Set<Long> taken = handing.to() == null ? Set.of() : Set.copyOf(queries.meetingsOf(handing.to()));
        List<Passed> passed = new ArrayList<>();
        for (MeetingRole role : queries.meetingRoles(ids)) {
            long meeting = role.getMeeting().getId();
            if (handing.to() == null || taken.contains(meeting)) {
                entityManager.remove(role);
            } else {
                role.handTo(entityManager.getReference(Affiliation.class, handing.to()));
            }
            passed.add(new Passed(role.getId(), null, handing.to(), meeting + "|" + role.getRole()));
        }
        return passed;
    }

    @Override
    public Set<Long> takeBack(List<Passed> passed, Returning returning) {
        Affiliation back = entityManager.getReference(Affiliation.class, returning.back());
        Map<Long, MeetingRole> there = queries
                .meetingRoles(passed.stream().map(Passed::id).toList())
                .stream()
                .collect(Collectors.toMap(MeetingRole::getId, Function.identity()));
        Set<Long> taken = Set.copyOf(queries.meetingsOf(returning.back()));
        Set<Long> restored = new HashSet<>();
        for (Passed one : passed) {
            MeetingRole role = there.get(one.id());
            String[] words = one.memory().split("\\|");
            long meeting = Long.parseLong(words[0]);
            RoleKind kind = RoleKind.valueOf(words[1]);
            if (role != null && role.getAffiliation().getId().equals(one.to())) {
                role.handTo(back);
                restored.add(one.id());
            } else if (role == null && !taken.contains(meeting) && queries.meetingRolesFilled(meeting, kind) == 0) {
                entityManager.persist(new MeetingRole(entityManager.getReference(Meeting.class, meeting), kind, back));
                restored.add(one.id());
            }
        }
        return restored;
    }
}
