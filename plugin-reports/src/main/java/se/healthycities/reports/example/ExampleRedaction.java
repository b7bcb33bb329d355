package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** The office takes away the words of an earlier version that nobody should read any more; a stub says why. */
@ApplicationScoped
public class ExampleRedaction {
    private final ExampleQueries queries;
    private final ExampleActor actor;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ExampleRedaction(ExampleQueries queries, ExampleActor actor, AuditLog audit, Today today) {
        this.queries = queries;
        this.actor = actor;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Words gone once are gone; pressed twice it is done once.
     *
     * @param number which version of the example
     * @param reason what those read who would have read the words
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void redact(Scene scene, long id, int number, String reason) {
        actor.published(scene, id);
        ExampleVersion version = queries.version(id, number).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        if (version.isRedacted()) {
            return;
        }
        Affiliation by = actor.affiliation();
        version.redact(reason, by, today.now());
        String subject = "example " + id + " version " + number;
        audit.record(new Actor(by.getPerson().getId(), by.getId()), "example-redacted", subject, Change.NONE);
    }
}
