package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Period;

/** The roles of an organisation's contacts pass on; a vacant one is missing from the day after the last. */
@ApplicationScoped
public class ContactSuccession extends DatedRows<ContactRole> {
    private final SuccessionQueries queries;

    @Inject
    public ContactSuccession(EntityManager entityManager, SuccessionQueries queries) {
        super(entityManager);
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public List<Held> held(long affiliation, LocalDate lastDay) {
        return queries.contactsHeld(affiliation, lastDay).stream()
                .map(row -> new Held(
                        kind(),
                        row.id(),
                        row.organisation(),
                        row.kind().name(),
                        Addresses.organisation(row.address()),
                        null))
                .toList();
    }

    @Override
    List<ContactRole> rows(Collection<Long> ids) {
        return queries.contacts(ids);
    }

    @Override
    List<ContactRole> rowsOf(long affiliation, LocalDate day) {
        return queries.contactsOf(affiliation, day);
    }

    @Override
    Long id(ContactRole role) {
        return role.getId();
    }

    @Override
    Period period(ContactRole role) {
        return role.getPeriod();
    }

    @Override
    void setPeriod(ContactRole role, Period period) {
        role.correct(period);
    }

    @Override
    ContactRole like(ContactRole role, Affiliation holder, Period period) {
        return new ContactRole(holder, role.getKind(), period);
    }

    @Override
    boolean alike(ContactRole one, ContactRole other) {
        return one.getKind() == other.getKind();
    }

    @Override
    String what(ContactRole role) {
        return role.getKind().name();
    }

    @Override
    ContactRole anew(String what, Affiliation holder, Period period) {
        return new ContactRole(holder, ContactKind.valueOf(what), period);
    }

    /** The organisation may have named another contact. */
    @Override
    Set<Long> takenSince(List<Passed> vacant, Returning returning) {
        Set<Long> ids = vacant.stream().map(Passed::id).collect(Collectors.toSet());
        return ids.isEmpty() ? Set.of() : Set.copyOf(queries.contactsTakenSince(ids, returning.lastDay()));
    }
}
