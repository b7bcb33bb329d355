package se.healthycities.reports.place;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.SpaceRow;

/** The compile-checked queries of assessments and their instruments. */
interface PlaceQueries {
    EntityManager entityManager();

    String ROW = "select assessment.id, assessment.place, assessment.round, assessment.mode, assessment.code,"
            + " assessment.setUpAt, assessment.openedAt, assessment.closesAt, assessment.closedAt, assessment.version.id,"
            + " occasion.key, occasion.title, space.id, space.path, space.owner, space.name, space.nameEnglish"
            + " from reports_PlaceAssessment assessment join assessment.space space"
            + " left join assessment.occasion occasion"
            + " on occasion.status <> se.healthycities.portal.calendar.OccasionStatus.DRAFT";

    @HQL(ROW + " where assessment.id = :id")
    List<PlaceRow> one(long id);

    /** One while people work in the space: it has opened, and neither rests nor is closed. */
    @HQL("select count(space) from Space space where space.id = :space and " + Space.ACTIVE)
    long working(long space, LocalDate today);

    @HQL(ROW + " where assessment.code = :code")
    List<PlaceRow> coded(String code);

    /** The newest that the visitor reads, before an id. */
    @HQL(ROW + " where assessment.id < :before and " + Readable.SPACE + " order by assessment.id desc limit :most")
    List<PlaceRow> page(
            long before, int most, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(ROW + " where assessment.occasion.id = :occasion order by assessment.id desc limit :most")
    List<PlaceRow> ofOccasion(long occasion, int most);

    /** Other rounds of the same place by the same instrument: scales are never mixed. */
    @HQL(ROW
            + " where space.id = :space and assessment.version.id = :version and lower(assessment.place) = lower(:place)"
            + " and assessment.id <> :id and assessment.openedAt is not null order by assessment.id desc limit :most")
    List<PlaceRow> rounds(long space, long version, String place, long id, int most);

    String VERSION = "select version.id, version.name, version.nameEnglish, version.lowest, version.highest,"
            + " version.lowWords, version.lowWordsEnglish, version.highWords, version.highWordsEnglish, version.demo"
            + " from reports_PlaceVersion version";

    @HQL(VERSION + " where exists (select 1 from reports_PlaceTheme theme where theme.version = version)"
            + " order by version.demo, version.name")
    List<VersionRow> versions();

    @HQL(VERSION + " where version.id = :id")
    List<VersionRow> version(long id);

    @HQL("select count(version) from reports_PlaceVersion version where version.key = :key")
    long versionsKeyed(String key);

    @HQL("select theme.id, theme.number, theme.name, theme.nameEnglish, theme.question, theme.questionEnglish"
            + " from reports_PlaceTheme theme where theme.version.id = :version order by theme.number")
    List<ThemeRow> themes(long version);

    @HQL("select assessment.id from reports_PlaceAssessment assessment where assessment.requestKey = :form")
    List<Long> made(UUID form);

    /** Where the person may set one up: asked again when it is done. */
    @HQL("select space.id, space.path, space.owner, space.name, space.nameEnglish from Space space where "
            + Space.ACTIVE + " and " + Readable.OPEN
            + " and (:office = true and space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN"
            + " or exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
            + " and affiliation.person.id = :person and seat.role in :leading and " + Seat.TODAY + " and "
            + Affiliation.TODAY + ")) order by space.name limit :most")
    List<SpaceRow> led(
            long person, boolean office, Collection<SeatRole> leading, String plugins, LocalDate today, int most);

    @HQL("select assessment.id, space.id, assessment.place, version.name, assessment.setUpAt"
            + " from reports_PlaceAssessment assessment join assessment.space space join assessment.version version"
            + " where assessment.id in :ids")
    List<FoundPlace> found(Collection<Long> ids);

    @HQL("select assessment.id from reports_PlaceAssessment assessment where assessment.id > :after"
            + " order by assessment.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select count(assessment) from reports_PlaceAssessment assessment")
    long count();

    @HQL("select count(assessment) from reports_PlaceAssessment assessment where assessment.openedAt is not null"
            + " and assessment.closedAt is null and (assessment.closesAt is null or assessment.closesAt > :now)")
    long open(Instant now);

    @HQL("select assessment.place from reports_PlaceAssessment assessment"
            + " where assessment.setUpBy.person.id = :person order by assessment.id")
    List<String> setUpBy(long person);

    @HQL("update reports_PlaceAssessment assessment set assessment.setUpBy = null where assessment.setUpBy.id in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int forget(long person);
}
