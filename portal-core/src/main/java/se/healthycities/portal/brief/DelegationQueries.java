package se.healthycities.portal.brief;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;

/** The compile-checked queries of handing questions to officials. */
interface DelegationQueries {
    EntityManager entityManager();

    /** The officials of the person's organisations today, the administrative contact first. */
    @HQL("select affiliation.id, organisation.id, official.givenName || ' ' || official.familyName,"
            + " affiliation.title, (select count(contact) from ContactRole contact"
            + " where contact.affiliation = affiliation and contact.kind ="
            + " se.healthycities.portal.person.ContactKind.ADMINISTRATIVE and " + ContactRole.TODAY + ")"
            + " from Affiliation affiliation join affiliation.person official"
            + " join affiliation.organisation organisation where affiliation.capacity ="
            + " se.healthycities.portal.person.Capacity.OFFICIAL and official.id <> :person"
            + " and organisation.id in " + BriefQueries.OWN + " and " + Affiliation.TODAY
            + " order by 5 desc, official.familyName, official.givenName, affiliation.id limit 200")
    List<Official> officials(long person, LocalDate today);

    @HQL("select task.organisation.id from Task task where task.id = :task")
    List<Long> organisationOf(long task);

    @HQL("select delegation.question, task.what, task.address, holder.givenName || ' ' || holder.familyName"
            + " from Delegation delegation join delegation.giver giver join delegation.task task"
            + " join task.responsible responsible join responsible.person holder"
            + " where giver.person.id = :person and delegation.endedAt is null and task.doneAt is null"
            + " and holder.id <> :person order by delegation.givenAt desc, delegation.id desc limit 100")
    List<Delegated> inForce(long person);

    @HQL("from Delegation delegation join fetch delegation.task task join fetch delegation.giver giver"
            + " where giver.person.id = :person and delegation.question = :question and delegation.endedAt is null")
    List<Delegation> open(long person, String question);

    @HQL("from Affiliation affiliation join fetch affiliation.person where affiliation.person.id = :person"
            + " and affiliation.organisation.id = :organisation and " + Affiliation.TODAY + " order by affiliation.id")
    List<Affiliation> acting(long person, long organisation, LocalDate today);
}
