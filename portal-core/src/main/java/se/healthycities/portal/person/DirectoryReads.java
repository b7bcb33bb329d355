package se.healthycities.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Today;

/** What the directory of people and a person's page read (I1). */
@ApplicationScoped
public class DirectoryReads {
    private final PersonQueries queries;
    private final Today today;

    @Inject
    public DirectoryReads(PersonQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /**
     * People who stand for somebody today, by family name in Swedish order.
     *
     * @param family the family name of the last person on the page before, "" for the first page
     * @param id the id of that person
     */
    public List<DirectoryRow> find(PersonFilter filter, String family, long id, int most) {
        if (filter.equals(PersonFilter.NONE)) {
            return queries.everybody(family, id, most, today.date());
        }
        return queries.directory(
                filter.capacity() == null ? EnumSet.allOf(Capacity.class) : EnumSet.of(filter.capacity()),
                filter.organisation(),
                LikePattern.containing(filter.words()),
                filter.subject(),
                family,
                id,
                most,
                today.date());
    }

    /** For whom these people stand today. */
    public Map<Long, List<PersonRow>> roles(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : queries.rolesOf(people, today.date()).stream().collect(Collectors.groupingBy(PersonRow::id));
    }

    /** The subjects that these people can be asked about. */
    public Map<Long, List<PersonSubjectRow>> subjects(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : queries.subjectsOf(people).stream().collect(Collectors.groupingBy(PersonSubjectRow::person));
    }

    /** The network's list of subjects. */
    public List<SubjectRow> subjects() {
        return queries.subjects();
    }

    /** The organisations that somebody stands for today. */
    public List<OrganisationName> organisations() {
        return queries.organisations(today.date());
    }

    /** Empty for somebody who is not there or has been erased. */
    public Optional<PersonDetails> person(long id) {
        return queries.details(id).stream().findFirst();
    }

    /** For whom a person has stood, stands and will stand, the newest first. */
    public List<RoleRow> affiliations(long person) {
        return queries.affiliationsOf(person);
    }

    /** Whose contact a person has been, is and will be, the newest first. */
    public List<ContactRoleRow> contactRoles(long person) {
        return queries.contactRolesOf(person);
    }
}
