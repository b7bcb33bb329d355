package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Takes one signature at a time, for the affiliation that the person was chosen with, while their seat is valid. */
@ApplicationScoped
public class Signing {
    private final EntityManager entityManager;
    private final MinutesQueries queries;
    private final DecisionService decisions;
    private final Gate gate;
    private final AuditLog audit;
    private final Facts facts;
    private final Today today;

    @Inject
    public Signing(
            EntityManager entityManager,
            MinutesQueries queries,
            DecisionService decisions,
            Gate gate,
            AuditLog audit,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.decisions = decisions;
        this.gate = gate;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    void sign(Scene scene, long id, long person, boolean byLetter) {
        ReadyMinutes minutes = entityManager.find(ReadyMinutes.class, id);
        if (minutes == null || !minutes.getMeeting().getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        long meeting = minutes.getMeeting().getId();
        entityManager.find(Meeting.class, meeting, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(minutes);
        if (!minutes.open()) {
            if (queries.signedBy(id, person) > 0) {
                return;
            }
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        if (!gate.state(scene).writable() || !minutes.getMeeting().getSpace().active(today.date())) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        if (queries.signedBy(id, person) > 0) {
            return;
        }
        List<MeetingRole> roles = queries.signable(meeting, id, person, today.date());
        if (roles.isEmpty()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        MeetingRole role = roles.get(0);
        entityManager.persist(new Signature(minutes, role, today.now(), byLetter));
        long affiliation = role.getAffiliation().getId();
        long space = minutes.getMeeting().getSpace().getId();
        facts.tell(new MinutesAdjusted(meeting, space, affiliation));
        audit.record(
                new Actor(person, affiliation),
                "minutes-signed",
                "meeting:" + meeting,
                new Change(null, role.getRole() + " " + affiliation));
        if (queries.unsigned(meeting, id) == 0) {
            minutes.complete(today.now());
            decisions.settle(DecisionSource.Kind.MEETING, meeting);
            facts.tell(new MinutesSigned(meeting, space, affiliation));
        }
    }
}
