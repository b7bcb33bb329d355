package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Guarded;

/** Somebody says that an address works again, that mails came back from: its person, or the coordinator (G5). */
@ApplicationScoped
public class AddressService {
    private final AddressBounces bounces;
    private final CurrentPerson current;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public AddressService(AddressBounces bounces, CurrentPerson current, Facts facts, AuditLog audit) {
        this.bounces = bounces;
        this.current = current;
        this.facts = facts;
        this.audit = audit;
    }

    /** One's own; said twice it changes nothing. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void mineWorks() {
        works(current.id().orElseThrow());
    }

    /** Anybody's. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void worksAgain(long person) {
        works(person);
    }

    private void works(long person) {
        if (bounces.forget(person)) {
            facts.tell(new AddressWorks(person, null));
            audit.record(new Actor(current.id().orElseThrow(), null), "address-works", "person " + person, Change.NONE);
        }
    }
}
