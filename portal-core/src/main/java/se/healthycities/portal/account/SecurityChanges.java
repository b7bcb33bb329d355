package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** What belongs to every change of how somebody logs in: a recent proof before it; fact, audit entry and mail after it. */
@ApplicationScoped
public class SecurityChanges {
    private final LoginSessions sessions;
    private final LoginLetters letters;
    private final AuditLog audit;
    private final Facts facts;

    @Inject
    public SecurityChanges(LoginSessions sessions, LoginLetters letters, AuditLog audit, Facts facts) {
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.facts = facts;
    }

    /** @throws Refused when the person has not proved for a while who they are */
    void requireFresh() {
        if (!sessions.fresh()) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
    }

    void tell(Person person, String act) {
        facts.tell(new SecurityChanged(person.getId()));
        letters.changed(person, act);
        audit.record(new Actor(person.getId(), null), act, "login", Change.NONE);
    }
}
