package se.healthycities.portal.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.mail.RenderedLetter;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** What the coordinator does about the letters of welcome: switches them, stops them for one person, looks at them. */
@ApplicationScoped
public class WelcomeService {
    private final EntityManager entityManager;
    private final WelcomeQueries queries;
    private final WelcomeReads reads;
    private final WelcomeWords words;
    private final Mailer mailer;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public WelcomeService(
            EntityManager entityManager,
            WelcomeQueries queries,
            WelcomeReads reads,
            WelcomeWords words,
            Mailer mailer,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.words = words;
        this.mailer = mailer;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** Switches the letters on or off for the network; what is so already stays. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void turn(Scene scene, boolean running) {
        if (reads.running() == running) {
            return;
        }
        Actor actor = actor();
        Affiliation by = entityManager.getReference(Affiliation.class, actor.affiliation());
        WelcomeSwitch turned = new WelcomeSwitch(running, today.now(), by);
        entityManager.persist(turned);
        facts.tell(new WelcomeTurned(turned.getId(), actor.affiliation()));
        audit.record(actor, "welcome-turned", "welcome letters", new Change(word(!running), word(running)));
    }

    /** No more of these letters to somebody; a second time nothing happens. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void stop(Scene scene, long affiliation) {
        if (reads.one(affiliation).isEmpty()) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Actor actor = actor();
        if (queries.stop(affiliation, today.now(), actor.affiliation()) > 0) {
            facts.tell(new WelcomeStopped(affiliation, actor.affiliation()));
            audit.record(actor, "welcome-stopped", "affiliation " + affiliation, Change.NONE);
        }
    }

    /** A letter as it would reach whoever looks at it today. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public RenderedLetter preview(Scene scene, WelcomeStep step, Locale language) {
        WelcomeReader self = queries.reader(visitors.current().affiliation()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        return mailer.words(words.letter(step, self, language));
    }

    private Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(visitor.person(), visitor.affiliation());
    }

    private static String word(boolean running) {
        return running ? "on" : "off";
    }
}
