package se.healthycities.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/** What pages and the login read about people. */
@ApplicationScoped
public class PersonReads {
    private final PersonQueries queries;
    private final Today today;

    @Inject
    public PersonReads(PersonQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public List<PersonRow> of(long organisation) {
        return queries.of(organisation, today.date());
    }

    public List<ContactRow> contacts(long organisation) {
        return queries.contacts(organisation, today.date());
    }

    /** People whose name, title or organisation fits the pattern, by family name. */
    public List<PersonRow> find(String pattern, int most) {
        return queries.find(pattern, "", 0, most, today.date());
    }

    /** People who could be given a role today. */
    public List<CandidateRow> candidates(String pattern, int most) {
        return queries.candidates(pattern, most, today.date());
    }

    public Optional<Person> byEmail(String email) {
        return queries.byEmail(email.trim().toLowerCase(Locale.ROOT)).stream().findFirst();
    }

    /** True when the person stands for some organisation today; without one nobody can log in. */
    public boolean active(long person) {
        return queries.affiliations(person, today.date()) > 0;
    }
}
