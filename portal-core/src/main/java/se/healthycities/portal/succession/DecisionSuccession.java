package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.decision.Decision;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.person.Affiliation;

/** Open decisions pass on to whoever sees to them from now on; done ones are history (D4, N3). */
@ApplicationScoped
public class DecisionSuccession extends LookedAfter<Decision> {
    private final SuccessionQueries queries;

    @Inject
    public DecisionSuccession(EntityManager entityManager, SuccessionQueries queries) {
        super(entityManager);
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "decisions";
    }

    @Override
    public List<Held> held(long affiliation, LocalDate lastDay) {
        return queries.decisionsHeld(affiliation).stream()
                .map(row -> new Held(
                        kind(),
                        row.id(),
                        row.label(),
                        null,
                        DecisionAddresses.decision(row.space(), row.id()),
                        row.space()))
                .toList();
    }

    @Override
    List<Decision> things(Collection<Long> ids) {
        return queries.decisions(ids);
    }

    @Override
    void handAll(Collection<Long> ids, Long to) {
        queries.decisionsTo(ids, to);
    }

    @Override
    Long id(Decision thing) {
        return thing.getId();
    }

    @Override
    Affiliation responsible(Decision thing) {
        return thing.responsible();
    }

    @Override
    void handTo(Decision thing, Affiliation to) {
        thing.handTo(to);
    }

    @Override
    boolean open(Decision thing) {
        return thing.open();
    }
}
