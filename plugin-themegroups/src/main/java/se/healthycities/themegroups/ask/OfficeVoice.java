package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * The network's office as a writer without a name, for questions of somebody who does not want to be seen. Nobody can be it:
 * it has no address, it is in no list of people, and its one day at the office is over.
 */
@ApplicationScoped
public class OfficeVoice {
    /** As of somebody who was erased: no list, letter or login finds such a row. */
    static final String ADDRESS = "erased-office@invalid";

    private final EntityManager entityManager;
    private final OfficeQueries queries;
    private final Today today;

    @Inject
    public OfficeVoice(EntityManager entityManager, OfficeQueries queries, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.today = today;
    }

    /** Made when it is needed for the first time; whoever calls holds the lock of questions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Affiliation affiliation() {
        return queries.voice(ADDRESS).stream().findFirst().orElseGet(this::make);
    }

    private Affiliation make() {
        Organisation office = queries.offices().get(0);
        Person nobody = new Person("Nätverkets", "kansli", ADDRESS, "sv");
        nobody.receive(false);
        entityManager.persist(nobody);
        LocalDate over = today.date().minusDays(1);
        Affiliation voice = new Affiliation(nobody, office, Capacity.STAFF, "för en medlem", new Period(over, over));
        entityManager.persist(voice);
        return voice;
    }
}
