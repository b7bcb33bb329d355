package se.healthycities.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Who stood for the organisation on the day. */
    public List<PersonRow> of(long organisation, LocalDate day) {
        return queries.of(organisation, day);
    }

    /** The organisation's contacts on the day. */
    public List<ContactRow> contacts(long organisation, LocalDate day) {
        return queries.contacts(organisation, day);
    }

    /** Everybody who has been or will be the organisation's contact, the newest first. */
    public List<PastContactRow> contactHistory(long organisation) {
        return queries.contactHistory(organisation);
    }

    /** Today's contacts of several organisations. */
    public List<OrganisationContactRow> contactsOf(Collection<Long> organisations) {
        return organisations.isEmpty() ? List.of() : queries.contactsOf(organisations, today.date());
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
