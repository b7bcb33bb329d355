package se.healthycities.portal.membership;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of memberships and their steps. */
interface MembershipQueries {
    EntityManager entityManager();

    /** Seats that an organisation fills as a member, beyond a day. */
    @HQL("select seat from Seat seat join seat.affiliation affiliation join seat.space space"
            + " where affiliation.organisation.id = :organisation"
            + " and space.joining = se.healthycities.portal.space.Joining.ONE_PER_ORGANISATION"
            + " and (seat.period.to is null or seat.period.to > :day) order by seat.id")
    List<Seat> representing(long organisation, LocalDate day);

    /** Joins each case {@code found} with the step that gave it its state of today. */
    String REACHED = " from MembershipCase found join MembershipStep step on step.membershipCase = found"
            + " and step.id = (select max(other.id) from MembershipStep other where other.membershipCase = found"
            + " and other.state is not null and other.day <= :today)";

    @HQL("select found.id, found.organisationName, step.state, step.day, step.lastDay, found.nextActionOn" + REACHED
            + " where (:all = true or :over = true and step.lastDay < :today or step.state = :state"
            + " and (step.lastDay is null or step.lastDay >= :today))"
            + " and (found.organisationName > :after or found.organisationName = :after and found.id > :id)"
            + " order by found.organisationName, found.id limit :most")
    List<CaseRow> list(
            boolean all, boolean over, MembershipState state, String after, long id, int most, LocalDate today);

    @HQL("select step.state, count(step), sum(case when step.lastDay < :today then 1L else 0L end)" + REACHED
            + " group by step.state")
    List<StateCount> count(LocalDate today);

    String WAITING = " where step.state in (se.healthycities.portal.membership.MembershipState.INTEREST,"
            + " se.healthycities.portal.membership.MembershipState.CONTACTED,"
            + " se.healthycities.portal.membership.MembershipState.DECISION_PENDING,"
            + " se.healthycities.portal.membership.MembershipState.APPLIED,"
            + " se.healthycities.portal.membership.MembershipState.BOARD_DECIDED)"
            + " and (found.nextActionOn is null or found.nextActionOn <= :today)";

    @HQL("select count(found)" + REACHED + WAITING)
    long waiting(LocalDate today);

    @HQL("select found.id, found.organisationName, step.state, step.day, step.lastDay, found.nextActionOn" + REACHED
            + WAITING + " order by found.nextActionOn nulls last, found.organisationName, found.id limit :most")
    List<CaseRow> waiting(LocalDate today, int most);

    @HQL("select found.id, found.organisationName, organisation.id, organisation.address, period.period.from,"
            + " period.period.to, found.nextActionOn, found.lastContactOn, found.keepConsent, found.erasedOn,"
            + " found.senderName, found.senderRole, found.senderEmail, found.message, found.politicalName,"
            + " found.politicalEmail, found.administrativeName, found.administrativeEmail, found.decision.name,"
            + " found.decision.sha256, found.decision.bytes, found.decision.mediaType from MembershipCase found"
            + " left join found.organisation organisation left join found.period period where found.id = :id")
    List<CaseDetails> byId(long id);

    @HQL("select step.id, step.act, step.day, step.lastDay, step.minute, step.takenAt,"
            + " person.givenName || ' ' || person.familyName, organisation.name, note.text from MembershipStep step"
            + " left join step.affiliation affiliation left join affiliation.person person"
            + " left join affiliation.organisation organisation left join MembershipNote note on note.step = step"
            + " where step.membershipCase.id = :id order by step.id")
    List<StepRow> steps(long id);

    @HQL("select count(step) from MembershipStep step where step.requestKey = :key")
    long written(UUID key);

    @HQL("select step.membershipCase.id from MembershipStep step where step.requestKey = :key")
    List<Long> caseOfKey(UUID key);

    /** Two requests with one form are judged one after the other; the lock ends with the transaction. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7412, hashtext(:key))) as locked")
    Integer lock(String key);

    @HQL("select membership.organisation.name, membership.organisation.address, membership.period.from,"
            + " membership.period.to from MembershipPeriod membership where membership.period.from >= :first"
            + " or membership.period.to >= :first order by membership.organisation.name, membership.id")
    List<MemberChange> changes(LocalDate first);

    @HQL("select count(membership) from MembershipPeriod membership where membership.organisation.id = :organisation"
            + " and (membership.period.to is null or membership.period.to >= :day)")
    long memberships(long organisation, LocalDate day);

    @HQL("from Organisation organisation where organisation.address = :address")
    List<Organisation> organisation(String address);

    @HQL("from Organisation organisation where lower(organisation.name) = lower(:name)"
            + " and organisation.kind in (se.healthycities.portal.organisation.OrganisationKind.MUNICIPALITY,"
            + " se.healthycities.portal.organisation.OrganisationKind.REGION) order by organisation.id limit 1")
    List<Organisation> named(String name);

    @HQL("select organisation.name from Organisation organisation where organisation.kind in"
            + " (se.healthycities.portal.organisation.OrganisationKind.MUNICIPALITY,"
            + " se.healthycities.portal.organisation.OrganisationKind.REGION) order by organisation.name limit 500")
    List<String> register();

    @HQL("select person.email, person.language from Seat seat join seat.affiliation affiliation"
            + " join affiliation.person person where seat.space.path = :office"
            + " and seat.role = se.healthycities.portal.space.SeatRole.COORDINATOR"
            + " and seat.period.from <= :today and (seat.period.to is null or seat.period.to >= :today)"
            + " and affiliation.period.from <= :today"
            + " and (affiliation.period.to is null or affiliation.period.to >= :today) order by person.email")
    List<Coordinator> coordinators(String office, LocalDate today);
}
