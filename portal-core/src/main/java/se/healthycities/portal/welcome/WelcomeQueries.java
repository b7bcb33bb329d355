package se.healthycities.portal.welcome;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.SpaceRow;

/** The compile-checked queries of the letters of welcome. */
interface WelcomeQueries {
    EntityManager entityManager();

    /**
     * Politicians of today who began or were invited lately and can log in. Whoever was one within the year before is not new;
     * of two roles that begin together the first counts.
     */
    String NEW =
            " from Affiliation affiliation join affiliation.person person join affiliation.organisation organisation"
                    + " left join Invitation invitation on invitation.affiliation = affiliation"
                    + " left join WelcomeStop stop on stop.affiliationId = affiliation.id"
                    + " where affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED and "
                    + Affiliation.TODAY
                    + " and " + Person.NAMED
                    + " and (affiliation.period.from >= :since or invitation.invitedAt >= :moment)"
                    + " and (invitation.id is not null or person.passwordHash is not null or exists (select 1 from Invitation"
                    + " earlier where earlier.affiliation.person = person)) and not exists (select 1 from Affiliation other"
                    + " where other.person = person and other.id <> affiliation.id"
                    + " and other.capacity = se.healthycities.portal.person.Capacity.ELECTED"
                    + " and (other.period.from < affiliation.period.from"
                    + " or other.period.from = affiliation.period.from and other.id < affiliation.id)"
                    + " and (other.period.to is null or other.period.to >= affiliation.period.from - 1 year))";

    String ROW = "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, organisation.name,"
            + " affiliation.period.from, invitation.invitedAt, (select count(letter) from WelcomeLetter letter"
            + " where letter.affiliationId = affiliation.id), (select max(letter.sentAt) from WelcomeLetter letter"
            + " where letter.affiliationId = affiliation.id), stop.stoppedAt" + NEW;

    @HQL(ROW + " and affiliation.id < :before order by affiliation.id desc limit :most")
    List<Newcomer> newcomers(LocalDate since, Instant moment, LocalDate today, long before, int most);

    @HQL(ROW + " and affiliation.id = :id")
    List<Newcomer> newcomer(LocalDate since, Instant moment, LocalDate today, long id);

    @HQL("select person.id, person.givenName, person.email, person.language, organisation.id, organisation.name"
            + " from Affiliation affiliation join affiliation.person person join affiliation.organisation organisation"
            + " where affiliation.id = :affiliation")
    List<WelcomeReader> reader(long affiliation);

    /** The group in which every member organisation has one seat, if the person reads there. */
    @HQL("select space.id, space.path, space.owner, space.name, space.nameEnglish from Space space"
            + " where space.joining = se.healthycities.portal.space.Joining.ONE_PER_ORGANISATION and " + Space.ACTIVE
            + " and " + Readable.SPACE + " order by space.id limit 1")
    List<SpaceRow> group(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select turn.running from WelcomeSwitch turn order by turn.id desc limit 1")
    List<Boolean> running();

    /** @return 0 when it has gone, perhaps from another node */
    @SQL("insert into core.welcome_letters (affiliation_id, step, sent_at) values (:affiliation, :step, :at)"
            + " on conflict do nothing")
    int note(long affiliation, String step, Instant at);

    /** @return 0 when they were stopped before */
    @SQL("insert into core.welcome_stops (affiliation_id, stopped_at, stopped_by_id) values (:affiliation, :at, :by)"
            + " on conflict do nothing")
    int stop(long affiliation, Instant at, long by);
}
