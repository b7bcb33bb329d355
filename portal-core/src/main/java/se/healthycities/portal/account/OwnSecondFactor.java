package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** The second step as its person manages it: set up, new recovery codes, taken away by those who are not forced to it. */
@ApplicationScoped
public class OwnSecondFactor {
    private final EntityManager entityManager;
    private final CurrentPerson current;
    private final Visitors visitors;
    private final SecondFactors factors;
    private final LoginSessions sessions;
    private final SecurityChanges changes;
    private final Settings settings;

    @Inject
    public OwnSecondFactor(
            EntityManager entityManager,
            CurrentPerson current,
            Visitors visitors,
            SecondFactors factors,
            LoginSessions sessions,
            SecurityChanges changes,
            Settings settings) {
        this.entityManager = entityManager;
        this.current = current;
        this.visitors = visitors;
        this.factors = factors;
        this.sessions = sessions;
        this.changes = changes;
        this.settings = settings;
    }

    public boolean has() {
        return factors.has(current.id().orElse(0));
    }

    public long recoveryCodes() {
        return factors.recoveryCodes(current.id().orElse(0));
    }

    /** True for administrators, outside of the demo: they cannot take it away. */
    public boolean forced() {
        return settings.secondFactorForced() && administers();
    }

    /** True for administrators of the demo, who may put it off and are reminded. */
    public boolean putOff() {
        return !settings.secondFactorForced() && administers() && !has();
    }

    private boolean administers() {
        return visitors.read(current.id().orElse(0)).administers();
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void offer() {
        changes.requireFresh();
        factors.offer(current.id().orElseThrow());
    }

    public Optional<SecondFactors.Offer> offered() {
        return factors.offered(current.id().orElse(0));
    }

    /** What the first code did: with the recovery codes, which are shown this once, when it was right. */
    public record SetUp(SecondFactors.Result result, List<String> recoveryCodes) implements java.io.Serializable {}

    /**
     * Sets it up by the first code. Also for a login that waits for its second factor, because nothing else is open to it;
     * such a login must hold, and there must be nothing set up before.
     */
    @Guarded(Access.VISIT)
    @Transactional
    public SetUp confirm(String code) {
        LoginSession login = sessions.current().orElseThrow(() -> new Refused(Verdict.LOGIN, Scene.PORTAL));
        if (!login.isAwaiting()) {
            changes.requireFresh();
        }
        Person person = login.getPerson();
        SecondFactors.Result result = factors.confirm(person.getId(), code);
        if (result != SecondFactors.Result.RIGHT) {
            return new SetUp(result, List.of());
        }
        List<String> codes = factors.newRecoveryCodes(person.getId());
        sessions.complete();
        changes.tell(person, "second-factor-set");
        return new SetUp(result, codes);
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public List<String> newRecoveryCodes() {
        changes.requireFresh();
        Person person = entityManager.find(Person.class, current.id().orElseThrow());
        List<String> codes = factors.newRecoveryCodes(person.getId());
        changes.tell(person, "recovery-codes-made");
        return codes;
    }

    /** @throws Refused for administrators */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void remove() {
        changes.requireFresh();
        if (forced()) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        Person person = entityManager.find(Person.class, current.id().orElseThrow());
        factors.remove(person.getId());
        changes.tell(person, "second-factor-removed");
    }
}
