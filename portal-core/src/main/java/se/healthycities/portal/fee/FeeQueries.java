package se.healthycities.portal.fee;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of fees. */
interface FeeQueries {
    EntityManager entityManager();

    String NOTICE = "select notice.id, notice.feeYear, organisation.id, organisation.address, organisation.name,"
            + " notice.population, notice.countedOn, notice.months, notice.raw, notice.amount, notice.reference,"
            + " notice.dueOn, payment.paidOn, (select before.amount from FeeNotice before"
            + " where before.organisation = organisation and before.feeYear = notice.feeYear - 1)"
            + " from FeeNotice notice join notice.organisation organisation"
            + " left join FeePayment payment on payment.notice = notice and payment.undone = false";

    /** Only one at a time may freeze or mark; the lock ends with the transaction. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7412)) as locked")
    Integer lock();

    @HQL("from FeeScale scale order by scale.validFromYear desc, scale.id desc")
    List<FeeScale> scales();

    @HQL("from FeeScale scale where scale.validFromYear <= :year"
            + " order by scale.validFromYear desc, scale.id desc limit 1")
    List<FeeScale> scaleOf(int year);

    /** The rule by which a year was decided. */
    @HQL("select decided.scale from FeeYear decided where decided.feeYear = :year")
    List<FeeScale> scaleOfDecided(int year);

    @HQL("from FeeScale scale where scale.name = :name")
    List<FeeScale> scaleNamed(String name);

    @HQL("select decided.feeYear, decided.decidedOn, decided.minute, decided.dueOn, scale.name,"
            + " (select count(notice) from FeeNotice notice where notice.feeYear = decided.feeYear),"
            + " (select coalesce(sum(notice.amount), 0) from FeeNotice notice where notice.feeYear = decided.feeYear),"
            + " (select count(payment) from FeePayment payment where payment.undone = false"
            + " and payment.notice.feeYear = decided.feeYear)"
            + " from FeeYear decided join decided.scale scale order by decided.feeYear desc")
    List<YearRow> years();

    /** The members on a day, by name, each with the newest population figure that was counted by another day. */
    @HQL("select organisation.id, organisation.address, organisation.name, organisation.kind, figure.inhabitants,"
            + " figure.countedOn, membership.period.from from MembershipPeriod membership"
            + " join membership.organisation organisation left join PopulationFigure figure"
            + " on figure.organisation = organisation and figure.countedOn = (select max(other.countedOn)"
            + " from PopulationFigure other where other.organisation = organisation and other.countedOn <= :known)"
            + " where membership.period.from <= :day and (membership.period.to is null or membership.period.to >= :day)"
            + " order by organisation.name, organisation.id")
    List<MemberRow> members(LocalDate day, LocalDate known);

    @HQL(NOTICE + " where notice.feeYear = :year order by organisation.name, notice.id")
    List<NoticeRow> notices(int year);

    @HQL(NOTICE + " where payment.id is null and notice.dueOn < :today order by notice.dueOn, organisation.name")
    List<NoticeRow> unpaid(LocalDate today);

    @HQL("select count(notice) from FeeNotice notice where notice.dueOn < :today and not exists"
            + " (select 1 from FeePayment payment where payment.notice = notice and payment.undone = false)")
    long unpaidCount(LocalDate today);

    @HQL(NOTICE + " where organisation.address = :address order by notice.feeYear desc")
    List<NoticeRow> ofOrganisation(String address);

    @HQL(NOTICE + " where notice.reference = :reference")
    List<NoticeRow> byReference(String reference);

    @HQL(NOTICE + " where notice.reference in :references")
    List<NoticeRow> byReferences(List<String> references);

    @HQL("from FeePayment payment where payment.notice.id = :notice and payment.undone = false")
    List<FeePayment> payment(long notice);
}
