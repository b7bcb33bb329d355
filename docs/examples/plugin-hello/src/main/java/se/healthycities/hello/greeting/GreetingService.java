package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** Says hello. The gate asks first whether the visitor may; the service never asks itself. */
@ApplicationScoped
public class GreetingService {
    private final EntityManager entityManager;
    private final GreetingQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public GreetingService(
            EntityManager entityManager, GreetingQueries queries, Visitors visitors, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Writes a greeting and tells of it.
     *
     * @param key of the form that was sent; a key that comes twice writes once
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public long greet(Scene scene, String text, UUID key) {
        List<Long> before = queries.written(key);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Affiliation author =
                entityManager.getReference(Affiliation.class, visitors.current().affiliation());
        Greeting greeting = new Greeting(author, text, today.now(), key);
        entityManager.persist(greeting);
        facts.tell(new GreetingWritten(greeting.getId(), author.getId()));
        return greeting.getId();
    }
}
