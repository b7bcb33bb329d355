package se.healthycities.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** What people say of themselves in the directory. Everybody says it for themselves only: no method takes another person. */
@ApplicationScoped
public class CompetenceService {
    private final EntityManager entityManager;
    private final PersonQueries queries;
    private final CurrentPerson currentPerson;
    private final Facts facts;

    @Inject
    public CompetenceService(
            EntityManager entityManager, PersonQueries queries, CurrentPerson currentPerson, Facts facts) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.currentPerson = currentPerson;
        this.facts = facts;
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Competence mine() {
        Person person = me();
        return new Competence(
                person.getSubjects().stream().map(Subject::getKey).collect(Collectors.toSet()),
                Objects.requireNonNullElse(person.getAskMeAbout(), ""),
                Objects.requireNonNullElse(person.getPhone(), ""),
                person.isPhoneVisible(),
                person.isContactable());
    }

    /** Saves what the current person says; subjects that are not on the list are left out. Saving the same changes nothing. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void save(Competence competence) {
        if (competence.equals(mine())) {
            return;
        }
        Person person = me();
        Set<Subject> chosen =
                competence.subjects().isEmpty() ? Set.of() : Set.copyOf(queries.subjectsByKey(competence.subjects()));
        person.tell(competence.askMeAbout(), competence.phone(), competence.phoneVisible(), chosen);
        person.receive(competence.contactable());
        facts.tell(new CompetenceSaved(person.getId()));
    }

    private Person me() {
        long id = currentPerson.id().orElseThrow(() -> new Refused(Verdict.LOGIN, Scene.PORTAL));
        return entityManager.find(Person.class, id);
    }
}
