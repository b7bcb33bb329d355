package se.healthycities.portal.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.spi.Reaction;
import se.healthycities.portal.time.Today;

/** Writes facts to the outbox, in the transaction of the act that they tell, and lets reactions answer in it. */
@ApplicationScoped
public class Facts {
    private final EntityManager entityManager;
    private final Today today;
    private final Instance<Reaction<? extends Fact>> reactions;

    @Inject
    public Facts(EntityManager entityManager, Today today, @Any Instance<Reaction<? extends Fact>> reactions) {
        this.entityManager = entityManager;
        this.today = today;
        this.reactions = reactions;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Fact fact) {
        entityManager.persist(new ToldFact(fact, today.now()));
        for (Reaction<? extends Fact> reaction : reactions) {
            answer(reaction, fact);
        }
    }

    private static <F extends Fact> void answer(Reaction<F> reaction, Fact fact) {
        if (reaction.to().isInstance(fact)) {
            reaction.on(reaction.to().cast(fact));
        }
    }
}
