package se.healthycities.portal.registration;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Person;

/** The compile-checked queries of what pages show about registrations. */
interface RegistrationReadQueries {
    EntityManager entityManager();

    @HQL("from RegistrationRules rules where rules.occasionId = :occasion")
    List<RegistrationRules> rules(long occasion);

    @HQL("select registration.mode, registration.state, count(registration) from Registration registration"
            + " where registration.occasionId = :occasion group by registration.mode, registration.state")
    List<SeatCount> counts(long occasion);

    @HQL("select field.id, field.kind, field.label, field.labelEnglish, field.choices, field.required"
            + " from RegistrationField field where field.occasionId = :occasion and field.dropped = false"
            + " order by field.position, field.id")
    List<FieldRow> fields(long occasion);

    @HQL("select answer.registrationId, answer.fieldId, answer.value from RegistrationAnswer answer"
            + " where answer.registrationId = :registration")
    List<AnswerRow> answers(long registration);

    /** Of the registrations of one page of the list. */
    @HQL("select answer.registrationId, answer.fieldId, answer.value from RegistrationAnswer answer"
            + " join Registration registration on registration.id = answer.registrationId"
            + " where registration.occasionId = :occasion and registration.id between :first and :last")
    List<AnswerRow> answers(long occasion, long first, long last);

    String OWN = "select registration.id, registration.occasionId, registration.mode, registration.state,"
            + " registration.offeredUntil, registration.listed, (select count(before) from Registration before"
            + " where before.occasionId = registration.occasionId and before.state = WAITING"
            + " and before.mode = registration.mode and before.turn <= registration.turn)"
            + " from Registration registration";

    @HQL(OWN + " where registration.occasionId = :occasion and registration.personId = :person"
            + " and registration.endedAt is null")
    List<OwnRegistration> own(long occasion, long person);

    @HQL(OWN + " where registration.id = :id")
    List<OwnRegistration> byId(long id);

    @HQL("select coalesce(registration.name, person.givenName || ' ' || person.familyName), organisation.name"
            + " from Registration registration left join Person person on person.id = registration.personId"
            + " left join Organisation organisation on organisation.id = registration.organisationId"
            + " where registration.occasionId = :occasion and registration.state = REGISTERED and registration.listed = true"
            + " and (registration.name is not null or " + Person.NAMED + ")"
            + " order by organisation.name nulls last, person.familyName, registration.id limit :most")
    List<ParticipantRow> participants(long occasion, int most);

    String ENTRY = "select registration.id, coalesce(registration.name, person.givenName || ' ' || person.familyName),"
            + " coalesce(person.email, registration.email), organisation.name, registration.capacity, registration.mode,"
            + " registration.state, registration.turn, registration.offeredUntil, registration.listed, registration.madeAt,"
            + " contact.givenName || ' ' || contact.familyName from Registration registration"
            + " left join Person person on person.id = registration.personId"
            + " left join Organisation organisation on organisation.id = registration.organisationId"
            + " left join Affiliation by on by.id = registration.madeById left join by.person contact";

    @HQL(ENTRY + " where registration.occasionId = :occasion and registration.id > :after"
            + " and registration.state <> UNCONFIRMED and (:all = true or registration.endedAt is null)"
            + " order by registration.id limit :most")
    List<EntryRow> entries(long occasion, boolean all, long after, int most);

    @HQL(ENTRY
            + " where registration.occasionId = :occasion and registration.state = WAITING order by registration.turn"
            + " limit :most")
    List<EntryRow> line(long occasion, int most);

    @HQL(ENTRY + " where registration.occasionId = :occasion and registration.id = :id")
    List<EntryRow> entry(long occasion, long id);

    @HQL("select step.act, step.takenAt, person.givenName || ' ' || person.familyName, step.reason"
            + " from RegistrationStep step left join Affiliation affiliation on affiliation.id = step.actorId"
            + " left join affiliation.person person where step.registrationId = :registration order by step.id")
    List<StepRow> steps(long registration);

    @HQL("select coalesce(organisation.name, ''), registration.capacity, registration.mode, registration.state,"
            + " count(registration) from Registration registration left join Organisation organisation"
            + " on organisation.id = registration.organisationId where registration.occasionId = :occasion"
            + " and registration.state in (REGISTERED, OFFERED, WAITING)"
            + " group by organisation.name, registration.capacity, registration.mode, registration.state"
            + " order by organisation.name nulls last, registration.capacity, registration.mode")
    List<NumberRow> numbers(long occasion);

    /** What waits for this person's yes or no. */
    @HQL("select registration.id, occasion.title, registration.offeredUntil, occasion.key"
            + " from Registration registration join Occasion occasion on occasion.id = registration.occasionId"
            + " where registration.personId = :person and registration.state = OFFERED and registration.offeredUntil > :now"
            + " and occasion.status <> se.healthycities.portal.calendar.OccasionStatus.CANCELLED"
            + " order by registration.offeredUntil")
    List<OfferRow> offers(long person, Instant now);

    @HQL("select registration.occasionId from Registration registration where registration.personId = :person"
            + " and registration.state = REGISTERED")
    List<Long> occasionsOf(long person);

    @HQL("select occasion.title, occasion.key, count(registration), min(registration.madeAt)"
            + " from Registration registration join Occasion occasion on occasion.id = registration.occasionId"
            + " where registration.state = ASKED and occasion.lastDay >= :today group by occasion.title, occasion.key,"
            + " occasion.firstDay order by occasion.firstDay limit :most")
    List<AskedRow> asked(LocalDate today, int most);

    @HQL(
            "select count(distinct registration.occasionId) from Registration registration join Occasion occasion"
                    + " on occasion.id = registration.occasionId where registration.state = ASKED and occasion.lastDay >= :today")
    long asked(LocalDate today);
}
