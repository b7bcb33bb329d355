package se.healthycities.portal.testkit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.ballot.Ballot;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.decision.Decision;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.meeting.AgendaItem;
import se.healthycities.portal.meeting.ItemKind;
import se.healthycities.portal.meeting.ItemPlan;
import se.healthycities.portal.meeting.Meeting;
import se.healthycities.portal.poll.Poll;
import se.healthycities.portal.poll.PollPlan;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;

/** Makes what a space meets about and settles: an occasion with its agenda, a poll, a ballot, a decision. */
final class SampledMeetings {
    private final EntityManager entityManager;
    private final Instant now;
    private final SampledPeople people;

    SampledMeetings(EntityManager entityManager, Instant now, SampledPeople people) {
        this.entityManager = entityManager;
        this.now = now;
        this.people = people;
    }

    String occasionIn(Space space) {
        LocalDate day = now.atZone(Today.STOCKHOLM).toLocalDate();
        String key = "prov-" + UUID.randomUUID();
        Occasion occasion = new Occasion(
                        key, space.getOwner(), space, "Prov", "member_meeting", OccasionStatus.PUBLISHED)
                .on(day, day, Precision.DAY)
                .registered(null, null, now);
        entityManager.persist(occasion);
        Meeting meeting = new Meeting(occasion, people.coordinator(), now);
        entityManager.persist(meeting);
        ItemPlan plan = new ItemPlan(ItemKind.DISCUSSION, "Prov", "", null, null, null);
        entityManager.persist(new AgendaItem(meeting, 1, plan, "", UUID.randomUUID()));
        return key;
    }

    /** That of the occasion that was made just before. */
    String newestItemIn(Space space) {
        return String.valueOf(entityManager
                .createQuery("select max(item.id) from AgendaItem item where item.meeting.space = :space", Long.class)
                .setParameter("space", space)
                .getSingleResult());
    }

    String pollIn(Space space) {
        LocalDate day = now.atZone(Today.STOCKHOLM).toLocalDate();
        List<When> times = List.of(When.between(now, now.plusSeconds(3600)), When.between(now, now.plusSeconds(7200)));
        PollPlan plan = new PollPlan("Prov", "", null, Mode.ONSITE, Voters.PERSON, day, times);
        Poll poll = new Poll(space, plan, "", false, people.coordinator(), now, UUID.randomUUID());
        entityManager.persist(poll);
        return String.valueOf(poll.getId());
    }

    String ballotIn(Space space) {
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
        Ballot ballot = new Ballot(space, plan, "", false, null, people.coordinator(), now, UUID.randomUUID());
        entityManager.persist(ballot);
        return String.valueOf(ballot.getId());
    }

    String decisionIn(Space space) {
        LocalDate day = now.atZone(Today.STOCKHOLM).toLocalDate();
        DecisionPlan plan = new DecisionPlan("Prov", "", day, null, null, null, DecisionSource.none());
        int number = (int) (UUID.randomUUID().getMostSignificantBits() & 0x3fffffff);
        Decision decision = new Decision(space, number, plan, "", null, people.coordinator(), now, UUID.randomUUID());
        entityManager.persist(decision);
        return String.valueOf(decision.getId());
    }
}
