package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** A member organisation with people who hold things. */
public final class SuccessionFixture {
    public static final LocalDate DAY = TestClock.DAY;
    private static final LocalDate LONG_AGO = DAY.minusYears(2);

    private final EntityManager entityManager;
    private final TestClock clock;
    private final Organisation organisation;
    private int number;

    public SuccessionFixture(EntityManager entityManager, TestClock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.organisation = save(new Organisation("Provköpings kommun", OrganisationKind.MUNICIPALITY, "9999", null));
        save(new MembershipPeriod(organisation, Period.from(LONG_AGO)));
    }

    public Organisation organisation() {
        return organisation;
    }

    public Affiliation person(String givenName) {
        Person person = save(new Person(givenName, "Provsson", givenName.toLowerCase() + "@prov.example", "sv"));
        return save(new Affiliation(person, organisation, Capacity.OFFICIAL, "Strateg", Period.from(LONG_AGO)));
    }

    public Space space(Visibility visibility) {
        number++;
        return save(new Space(PluginId.CORE, "spaces/prov" + number, "Rum " + number, null, visibility, Joining.ASK));
    }

    public Seat seat(Affiliation holder, Space space, SeatRole role, LocalDate to) {
        return save(new Seat(space, holder, role, new Period(LONG_AGO, to)));
    }

    public ContactRole contact(Affiliation holder, ContactKind kind) {
        return save(new ContactRole(holder, kind, Period.from(LONG_AGO)));
    }

    public Task task(Affiliation holder, Space space) {
        number++;
        return save(new Task(
                "Uppgift " + number, "/people", space, organisation, holder, DAY.plusDays(10), clock.instant(), null));
    }

    public Discussion discussion(Affiliation author, Space space) {
        number++;
        Discussion talk = save(new Discussion(space, "Samtal " + number, author, clock.instant(), UUID.randomUUID()));
        save(talk.write(author, "Hej", "<p>Hej</p>", clock.instant(), UUID.randomUUID()));
        return talk;
    }

    public SharedFile file(Affiliation author, Space space) {
        number++;
        return save(new SharedFile(space, "fil-" + number + ".md", author, clock.instant()));
    }

    /** The rows that hold a thing on a day, as words that can be compared: what, where, who. */
    public List<String> holders(LocalDate day) {
        entityManager.flush();
        return entityManager
                .createQuery(
                        "select 'seat ' || cast(seat.space.id as String) || ' ' || cast(seat.role as String) || ' '"
                                + " || cast(seat.affiliation.person.id as String) from Seat seat"
                                + " where seat.affiliation.organisation = :organisation and seat.period.from <= :day"
                                + " and (seat.period.to is null or seat.period.to >= :day) union all"
                                + " select 'contact ' || cast(contact.kind as String) || ' '"
                                + " || cast(contact.affiliation.person.id as String) from ContactRole contact"
                                + " where contact.affiliation.organisation = :organisation"
                                + " and contact.period.from <= :day"
                                + " and (contact.period.to is null or contact.period.to >= :day)",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }

    /** Who looks after each thing: the thing and the person, 0 for vacant. */
    public List<String> lookedAfter() {
        entityManager.flush();
        return entityManager
                .createQuery(
                        "select 'task ' || cast(task.id as String) || ' ' || cast(coalesce(holder.id, 0) as String)"
                                + " from Task task left join task.responsible one left join one.person holder"
                                + " where task.organisation = :organisation union all"
                                + " select 'talk ' || cast(talk.id as String) || ' ' || cast(coalesce(holder.id, 0) as String)"
                                + " from Discussion talk left join talk.responsible one left join one.person holder"
                                + " where talk.author.organisation = :organisation union all"
                                + " select 'file ' || cast(file.id as String) || ' ' || cast(coalesce(holder.id, 0) as String)"
                                + " from SharedFile file left join file.responsible one left join one.person holder"
                                + " where file.name like 'fil-%'",
                        String.class)
                .setParameter("organisation", organisation)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }

    private <T> T save(T entity) {
        entityManager.persist(entity);
        return entity;
    }
}
