package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.Entrance;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.registration.RulesDetails;
import se.healthycities.portal.registration.RulesService;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupActors;

/** Makes occasions of a group study visits (INV-081), with as many seats as can come along. */
@ApplicationScoped
public class VisitService {
    private final EntityManager entityManager;
    private final VisitReads reads;
    private final RegistrationReads registrations;
    private final RulesService rules;
    private final GroupActors actors;
    private final Today today;

    @Inject
    public VisitService(
            EntityManager entityManager,
            VisitReads reads,
            RegistrationReads registrations,
            RulesService rules,
            GroupActors actors,
            Today today) {
        this.entityManager = entityManager;
        this.reads = reads;
        this.registrations = registrations;
        this.rules = rules;
        this.actors = actors;
        this.today = today;
    }

    /**
     * Says all about the visit anew; the first time the occasion becomes one.
     *
     * @param key of the occasion
     * @param seen the version that the words were made from, 0 for the first time
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean say(Scene scene, String key, VisitPlan plan, int seen) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        OccasionDetails occasion =
                reads.occasion(key, scene.space()).orElseThrow(() -> actor.refused(Verdict.NOT_FOUND));
        entityManager.find(Occasion.class, occasion.id(), LockModeType.PESSIMISTIC_WRITE);
        StudyVisit visit = entityManager.find(StudyVisit.class, occasion.id());
        if ((visit == null ? 0 : visit.getVersion()) != seen) {
            return false;
        }
        Affiliation leader = leader(plan, actor);
        if (visit == null) {
            visit = new StudyVisit(occasion.id()).say(plan, leader, actor.affiliation(), today.now());
            entityManager.persist(visit);
        } else {
            visit.say(plan, leader, actor.affiliation(), today.now());
        }
        if (plan.most() != null && !occasion.lastDay().isBefore(today.date())) {
            limit(scene, new BookableOccasion(occasion), plan.most());
        }
        return true;
    }

    /** One registers for as many seats as can come along. */
    private void limit(Scene scene, BookableOccasion occasion, int most) {
        RulesDetails before = registrations
                .view(occasion)
                .map(RegistrationView::details)
                .orElseGet(() -> RulesDetails.usual(Entrance.SPACE));
        if (!Integer.valueOf(most).equals(before.seats().onSite())) {
            Integer remote = before.seats().remote();
            rules.set(scene, occasion.id(), before.with(new RulesDetails.Seats(most, remote)));
        }
    }

    private Affiliation leader(VisitPlan plan, GroupActor actor) {
        if (plan.leader() == null) {
            return null;
        }
        if (reads.leaders(actor.space().getId()).stream()
                .noneMatch(row -> row.id().equals(plan.leader()))) {
            throw actor.refused(Verdict.NOT_FOUND);
        }
        return entityManager.getReference(Affiliation.class, plan.leader());
    }
}
