package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** "We adopted this" (N6): the contact of an organisation says so, once for each example, and can take it back. */
@ApplicationScoped
public class AdoptionService {
    private final EntityManager entityManager;
    private final AdoptionQueries adoptions;
    private final ExampleActor actor;
    private final ExampleRights rights;
    private final Facts facts;
    private final Today today;

    @Inject
    public AdoptionService(
            EntityManager entityManager,
            AdoptionQueries adoptions,
            ExampleActor actor,
            ExampleRights rights,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.adoptions = adoptions;
        this.actor = actor;
        this.rights = rights;
        this.facts = facts;
        this.today = today;
    }

    /**
     * @param words what was taken over, in a few words; may be empty
     * @param own what the organisation tells of it itself, or null; it must not be where the example comes from, and come
     *     from nowhere else
     * @return false when the own example cannot stand below this one, and nothing was written
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public boolean adopt(Scene scene, long id, String words, Long own, UUID form) {
        Example example = found(scene, id);
        if (!rights.adopts(address(example))) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        Affiliation by = actor.affiliation();
        adoptions.lock();
        if (!adoptions.made(form).isEmpty()
                || !adoptions.madeBy(id, by.getOrganisation().getId()).isEmpty()) {
            return true;
        }
        Example told = own == null ? null : found(scene, own);
        if (told != null && !address(told).equals(by.getOrganisation().getAddress())) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (told != null && (!adoptions.origin(own).isEmpty() || comesFrom(id, own))) {
            return false;
        }
        ExampleAdoption adoption = new ExampleAdoption(example, told, words, by, today.now(), form);
        entityManager.persist(adoption);
        facts.tell(new AdoptionMade(adoption.getId(), by.getId()));
        return true;
    }

    /** It was a mistake, or it came to nothing: for contacts of the same organisation and for the office. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void takeBack(Scene scene, long adoption) {
        ExampleAdoption made = entityManager.find(ExampleAdoption.class, adoption);
        if (made == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Affiliation by = actor.affiliation();
        boolean same =
                by.getOrganisation().getId().equals(made.getOrganisation().getId());
        if (!rights.publishes() && !(same && rights.adopts(address(made.getExample())))) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        made.withdraw(today.now());
    }

    private boolean comesFrom(long example, long above) {
        for (List<Long> step = List.of(example); !step.isEmpty(); step = adoptions.origin(step.get(0))) {
            if (step.get(0) == above) {
                return true;
            }
        }
        return false;
    }

    private Example found(Scene scene, long id) {
        Example example = entityManager.find(Example.class, id);
        if (example == null || example.getState() != ExampleState.PUBLISHED) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return example;
    }

    /** "" for a source outside. */
    private static String address(Example example) {
        return example.getOrganisation() == null
                ? ""
                : example.getOrganisation().getAddress();
    }
}
