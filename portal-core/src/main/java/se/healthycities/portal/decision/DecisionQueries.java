package se.healthycities.portal.decision;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of decisions. */
interface DecisionQueries {
    EntityManager entityManager();

    String COLUMNS = "decision.id, decision.registerYear || '-' || decision.registerNumber, decision.wording.title,"
            + " decision.wording.decidedOn, decision.wording.due, decision.wording.reviewOn, decision.state, holding.id,"
            + " holder.id, holder.givenName || ' ' || holder.familyName, organisation.name, holding.period.to, decision.source,"
            + " decision.sourceId, decision.sourceAddress, space.id, space.path, space.name, space.nameEnglish";

    String FROM = " from Decision decision join decision.space space left join decision.responsible holding"
            + " left join holding.person holder left join holding.organisation organisation where ";

    String ROW = "select " + COLUMNS + FROM;

    String MATCHING = "decision.wording.decidedOn >= :first and decision.wording.decidedOn <= :last"
            + " and (:any = true or decision.state = :state) and (lower(decision.wording.title) like :pattern escape '!'"
            + " or lower(decision.wording.text) like :pattern escape '!'"
            + " or decision.registerYear || '-' || decision.registerNumber like :pattern escape '!')";

    /** Keyed by the day and the id of the last row that was shown. */
    String AFTER = " and (decision.wording.decidedOn < :day or decision.wording.decidedOn = :day and decision.id < :id)"
            + " order by decision.wording.decidedOn desc, decision.id desc limit :most";

    @HQL(ROW + "space.id = :space and " + MATCHING + AFTER)
    List<DecisionRow> inSpace(
            long space,
            LocalDate first,
            LocalDate last,
            boolean any,
            DecisionState state,
            String pattern,
            LocalDate day,
            long id,
            int most);

    @HQL(ROW + Readable.SPACE + Readable.DECISIONS + " and (:everywhere = true or space.path = :path) and " + MATCHING
            + AFTER)
    List<DecisionRow> everywhere(
            boolean everywhere,
            String path,
            LocalDate first,
            LocalDate last,
            boolean any,
            DecisionState state,
            String pattern,
            LocalDate day,
            long id,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL(
            "select space.path, space.name, space.nameEnglish from Space space where exists (select 1 from Decision decision"
                    + " where decision.space = space) and " + Readable.SPACE + Readable.DECISIONS
                    + " order by space.name, space.id")
    List<DecidingSpace> deciding(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(ROW + "decision.id = :id")
    List<DecisionRow> row(long id);

    @HQL(ROW + "space.id = :space and decision.state <> WITHDRAWN"
            + " order by decision.wording.decidedOn desc, decision.id desc limit 1")
    List<DecisionRow> last(long space);

    @HQL(ROW + "decision.source = :source and decision.sourceId = :id order by decision.id")
    List<DecisionRow> of(DecisionSource.Kind source, long id);

    @HQL("from Decision decision where decision.source = :source and decision.sourceId = :id order by decision.id")
    List<Decision> from(DecisionSource.Kind source, long id);

    @HQL("select decision.wording.text, decision.wording.html, decision.version, decision.note, decision.marked,"
            + " decision.madeAt, maker.givenName || ' ' || maker.familyName, decision.changedAt,"
            + " changer.givenName || ' ' || changer.familyName, decision.endedAt,"
            + " ender.givenName || ' ' || ender.familyName, decision.heldSince, decision.settledAt from Decision decision"
            + " join decision.madeBy made join made.person maker left join decision.changedBy changed"
            + " left join changed.person changer left join decision.endedBy ended left join ended.person ender"
            + " where decision.id = :id")
    List<DecisionWords> words(long id);

    /** What everybody may read of what it said before, the newest first. */
    @HQL("select version.wording.title, version.wording.html, version.wording.decidedOn,"
            + " holder.givenName || ' ' || holder.familyName, version.wording.due, version.wording.reviewOn,"
            + " version.writtenAt, writer.givenName || ' ' || writer.familyName from DecisionVersion version"
            + " join version.writtenBy written join written.person writer"
            + " left join version.responsible holding left join holding.person holder"
            + " where version.decision.id = :decision and version.marked = true order by version.id desc limit :most")
    List<EarlierWords> earlier(long decision, int most);

    /** Where somebody can settle it today; what is hidden is not the office's to see. */
    String SETTLES = " and space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN and "
            + Readable.WORKED_IN + Readable.DECISIONS;

    String LATE = "decision.state = OPEN and decision.wording.due < :today" + SETTLES;

    /** To be looked at again, and not late. */
    String TO_REVIEW = "decision.state <> WITHDRAWN and decision.wording.reviewOn <= :today and (decision.state <> OPEN"
            + " or decision.wording.due is null or decision.wording.due >= :today)" + SETTLES;

    /** Whoever was to see to it has no role any more for which they would; neither late nor to be looked at again. */
    String FORSAKEN = "decision.state = OPEN and decision.responsible is not null and holding.period.to < :today"
            + " and (decision.wording.due is null or decision.wording.due >= :today)"
            + " and (decision.wording.reviewOn is null or decision.wording.reviewOn > :today)" + SETTLES;

    @HQL(ROW + LATE + " order by decision.wording.due, decision.id limit :most")
    List<DecisionRow> late(String plugins, LocalDate today, int most);

    @HQL(ROW + TO_REVIEW + " order by decision.wording.reviewOn, decision.id limit :most")
    List<DecisionRow> toReview(String plugins, LocalDate today, int most);

    @HQL(ROW + FORSAKEN + " order by decision.id limit :most")
    List<DecisionRow> forsaken(String plugins, LocalDate today, int most);

    @HQL("select count(decision)" + FROM + LATE)
    long countLate(String plugins, LocalDate today);

    @HQL("select count(decision)" + FROM + TO_REVIEW)
    long countToReview(String plugins, LocalDate today);

    @HQL("select count(decision)" + FROM + FORSAKEN)
    long countForsaken(String plugins, LocalDate today);

    /** What a person sees to, in spaces that the person reads. */
    @HQL(ROW + "holder.id = :person and holding.period.from <= :today"
            + " and (holding.period.to is null or holding.period.to >= :today) and " + Space.ACTIVE
            + " and (decision.state = OPEN and decision.wording.due <= :soon"
            + " or decision.state <> WITHDRAWN and decision.wording.reviewOn <= :today) and " + Readable.SPACE
            + Readable.DECISIONS + " order by decision.wording.due, decision.id")
    List<DecisionRow> asked(
            long person, boolean member, boolean office, String plugins, LocalDate today, LocalDate soon);

    @HQL("select count(decision) from Decision decision where decision.space.owner = :owner and decision.state = OPEN")
    long open(String owner);

    @HQL("select decision.id from Decision decision where decision.requestKey = :form")
    List<Long> made(UUID form);

    @HQL("select coalesce(max(decision.registerNumber), 0) from Decision decision where decision.space.id = :space"
            + " and decision.registerYear = :year")
    int lastNumber(long space, int year);

    /** Those who may see to a decision of a space: with a seat there, or in the network's office. */
    String CANDIDATES = " from Affiliation affiliation where " + Affiliation.TODAY
            + " and exists (select 1 from Seat seat where seat.affiliation = affiliation and (seat.space.id = :space"
            + " or seat.space.path = :office) and " + Seat.TODAY + ")";

    @HQL("select affiliation.id, affiliation.person.givenName || ' ' || affiliation.person.familyName,"
            + " affiliation.organisation.name" + CANDIDATES
            + " order by affiliation.person.familyName, affiliation.person.givenName, affiliation.id limit 500")
    List<Candidate> candidates(long space, String office, LocalDate today);

    @HQL("select count(affiliation)" + CANDIDATES + " and affiliation.id = :id")
    long candidate(long id, long space, String office, LocalDate today);
}
