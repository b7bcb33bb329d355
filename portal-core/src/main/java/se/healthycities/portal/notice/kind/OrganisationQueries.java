package se.healthycities.portal.notice.kind;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of what concerns the contacts of organisations. */
interface OrganisationQueries {
    EntityManager entityManager();

    @HQL(
            "select found.organisation.id from MembershipCase found where found.id = :id and found.organisation is not null")
    List<Long> ofCase(long id);

    @HQL("select found.id, organisation.name, organisation.address from MembershipCase found"
            + " join found.organisation organisation where found.id in :cases and exists (select 1"
            + ThingQueries.CONTACT + " and person.id = :person and affiliation.organisation = organisation)")
    List<CaseItem> cases(Collection<Long> cases, long person, LocalDate today);

    @HQL("select distinct person.id" + ThingQueries.CONTACT + " and affiliation.organisation.id in"
            + " (select notice.organisation.id from FeeNotice notice where notice.feeYear = :year)")
    List<Long> ofYear(int year, LocalDate today);

    @HQL("select notice.organisation.id from FeeNotice notice where notice.id = :notice")
    List<Long> ofNotice(long notice);

    String FEE = ", notice.feeYear, notice.dueOn, organisation.name, payment.paidOn from FeeNotice notice"
            + " join notice.organisation organisation left join FeePayment payment on payment.notice = notice"
            + " and payment.undone = false where exists (select 1" + ThingQueries.CONTACT
            + " and person.id = :person and affiliation.organisation = organisation)";

    @HQL("select cast(notice.feeYear as Long)" + FEE + " and notice.feeYear in :years order by notice.id")
    List<FeeItem> fees(Collection<Integer> years, long person, LocalDate today);

    @HQL("select notice.id" + FEE + " and notice.id in :notices and payment.paidOn is not null order by notice.id")
    List<FeeItem> paid(Collection<Long> notices, long person, LocalDate today);
}
