package se.healthycities.themegroups.visit;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of study visits. */
interface VisitQueries {
    EntityManager entityManager();

    String ROW = "select occasion.id, occasion.key, occasion.title, occasion.firstDay,"
            + " case when occasion.status = se.healthycities.portal.calendar.OccasionStatus.CANCELLED then true"
            + " else false end, space.path, visit.meetingPoint, visit.route, visit.bring, leader.id,"
            + " coalesce(person.givenName || ' ' || person.familyName, visit.leaderName), organisation.name, visit.most,"
            + " visit.version,"
            + " (select count(words) from themegroups_Reflection words where words.occasionId = occasion.id)"
            + " from themegroups_StudyVisit visit join Occasion occasion on occasion.id = visit.occasionId"
            + " join occasion.space space left join visit.leader leader left join leader.person person"
            + " left join leader.organisation organisation";

    @HQL(ROW + " where occasion.id = :occasion")
    List<VisitRow> one(long occasion);

    @HQL(ROW + " where space.id = :space and " + KnownOccasion.TOLD
            + " order by occasion.firstDay desc, occasion.id limit :most")
    List<VisitRow> inSpace(long space, int most);

    String WORDS = "select words.id, space.id, space.path, occasion.key, occasion.title, person.id,"
            + " person.givenName || ' ' || person.familyName, author.title, organisation.name, author.capacity,"
            + " words.text, words.html, words.version, words.writtenAt"
            + " from themegroups_Reflection words join Occasion occasion on occasion.id = words.occasionId"
            + " join occasion.space space join words.author author join author.person person"
            + " join author.organisation organisation";

    @HQL(WORDS + " where occasion.id = :occasion order by words.writtenAt, words.id")
    List<ReflectionRow> reflections(long occasion);

    @HQL(WORDS + " where words.id in :ids")
    List<ReflectionRow> found(Collection<Long> ids);

    @HQL(WORDS + " where person.id = :person order by words.id")
    List<ReflectionRow> by(long person);

    @HQL("from themegroups_Reflection words where words.occasionId = :occasion"
            + " and words.author.person.id = :person order by words.id limit 1")
    List<Reflection> own(long occasion, long person);

    @HQL("select occasion.title from themegroups_StudyVisit visit join Occasion occasion"
            + " on occasion.id = visit.occasionId where visit.leader.person.id = :person order by occasion.id")
    List<String> ledBy(long person);

    @HQL("update themegroups_StudyVisit visit set visit.leader = null where visit.leader.id in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int leaveVisits(long person);

    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName || ', ' || organisation.name"
            + " from Affiliation affiliation join affiliation.person person join affiliation.organisation organisation"
            + " where " + Affiliation.TODAY
            + " and exists (select 1 from Seat seat where seat.affiliation = affiliation"
            + " and seat.space.id = :space and " + Seat.TODAY + ") order by person.familyName, person.givenName")
    List<LeaderRow> leaders(long space, LocalDate today);

    @HQL("select count(visit) from themegroups_StudyVisit visit")
    long count();

    @HQL("select count(words) from themegroups_Reflection words")
    long countReflections();

    @HQL(
            "select count(visit) from themegroups_StudyVisit visit join Occasion occasion on occasion.id = visit.occasionId"
                    + " where occasion.firstDay >= :today and occasion.status = se.healthycities.portal.calendar.OccasionStatus.PUBLISHED")
    long countComing(LocalDate today);
}
