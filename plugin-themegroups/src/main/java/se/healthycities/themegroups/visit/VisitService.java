package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.Entrance;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.registration.RulesDetails;
import se.healthycities.portal.registration.RulesService;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupActors;

/** Makes occasions study visits (INV-081, INV-088), and takes down what those who came along write afterwards. */
@ApplicationScoped
public class VisitService {
    private final EntityManager entityManager;
    private final VisitQueries queries;
    private final VisitReads reads;
    private final CameAlong cameAlong;
    private final RegistrationReads registrations;
    private final RulesService rules;
    private final GroupActors actors;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public VisitService(
            EntityManager entityManager,
            VisitQueries queries,
            VisitReads reads,
            CameAlong cameAlong,
            RegistrationReads registrations,
            RulesService rules,
            GroupActors actors,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.cameAlong = cameAlong;
        this.registrations = registrations;
        this.rules = rules;
        this.actors = actors;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Says all about the visit anew; the first time the occasion becomes one.
     *
     * @param seen the version that the words were made from, 0 for the first time
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean say(Scene scene, String key, VisitPlan plan, int seen) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        OccasionDetails occasion = occasion(scene, key);
        entityManager.find(Occasion.class, occasion.id(), LockModeType.PESSIMISTIC_WRITE);
        StudyVisit visit = entityManager.find(StudyVisit.class, occasion.id());
        if ((visit == null ? 0 : visit.getVersion()) != seen) {
            return false;
        }
        Affiliation leader = leader(scene, plan, actor);
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

    /**
     * Writes what the visit gave the visitor, or says it anew.
     *
     * @param seen the version of one's own words, 0 for the first time
     * @return false when they were changed since, and nothing was written
     */
    @Guarded(Access.REPLY)
    @Transactional
    public boolean reflect(Scene scene, String key, String text, int seen) {
        GroupActor actor = actors.in(scene, Access.REPLY);
        OccasionDetails occasion = occasion(scene, key);
        VisitRow visit = reads.one(occasion.id()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        if (!visit.begun(today.date()) || !cameAlong.current(occasion, visit)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        entityManager.find(StudyVisit.class, occasion.id(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Reflection> own =
                queries.own(occasion.id(), actor.person()).stream().findFirst();
        if (own.map(Reflection::getVersion).orElse(0) != seen) {
            return false;
        }
        String html = markdown.toHtml(text);
        if (own.isPresent()) {
            own.get().say(text, html, today.now());
            return true;
        }
        Reflection words = new Reflection(occasion.id(), actor.affiliation(), text, html, today.now());
        entityManager.persist(words);
        facts.tell(new ReflectionWritten(
                words.getId(), actor.space().getId(), actor.affiliation().getId()));
        return true;
    }

    private Affiliation leader(Scene scene, VisitPlan plan, GroupActor actor) {
        if (plan.leader() == null) {
            return null;
        }
        if (reads.leaders(actor.space().getId()).stream()
                .noneMatch(row -> row.id().equals(plan.leader()))) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return entityManager.getReference(Affiliation.class, plan.leader());
    }

    private OccasionDetails occasion(Scene scene, String key) {
        return reads.occasion(key, scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }
}
