package se.healthycities.portal.membership;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of what is no longer needed about those who asked. */
interface RetentionQueries {
    EntityManager entityManager();

    /** Cases with personal values that nobody has been in touch about since the day, and on which nothing runs. */
    @HQL("select found.id from MembershipCase found where found.erasedOn is null and found.keepConsent = false"
            + " and found.lastContactOn < :since and (found.senderEmail is not null or found.politicalEmail is not null"
            + " or found.administrativeEmail is not null or exists (select 1 from MembershipNote note"
            + " where note.step.membershipCase = found))"
            + " and not exists (select 1 from MembershipStep step where step.membershipCase = found"
            + " and step.id = (select max(other.id) from MembershipStep other where other.membershipCase = found"
            + " and other.state is not null) and step.state in"
            + " (se.healthycities.portal.membership.MembershipState.APPLIED,"
            + " se.healthycities.portal.membership.MembershipState.BOARD_DECIDED)) order by found.id limit 1000")
    List<Long> erasable(LocalDate since);

    @HQL("delete from MembershipNote note where note.stepId in"
            + " (select step.id from MembershipStep step where step.membershipCase.id = :id)")
    int dropNotes(long id);
}
