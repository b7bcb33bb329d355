package se.healthycities.portal.welcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** The demo network with somebody who is newly elected in it. */
abstract class WelcomeNetwork extends PageTest {
    static final String NORA = "nora.nyvald@lulea.example";
    static final String LULEA = "2580";

    Person nora() {
        return person("Nora", NORA);
    }

    Person person(String name, String email) {
        Person person = new Person(name, "Nyvald", email, "sv");
        entityManager.persist(person);
        return person;
    }

    /** Somebody who is elected from a day on, and invited on it. */
    Affiliation elected(Person person, String organisation, LocalDate from) {
        Affiliation affiliation = elected(person, organisation, new Period(from, null));
        invite(affiliation, Today.start(from).plusSeconds(36_000));
        return affiliation;
    }

    Affiliation elected(Person person, String organisation, Period period) {
        Organisation found = entityManager
                .createQuery("from Organisation o where o.address = :address", Organisation.class)
                .setParameter("address", organisation)
                .getSingleResult();
        Affiliation affiliation = new Affiliation(person, found, Capacity.ELECTED, "Ledamot", period);
        entityManager.persist(affiliation);
        return affiliation;
    }

    void invite(Affiliation affiliation, Instant moment) {
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into core.invitations (affiliation_id, token_hash, invited_at, valid_until)"
                        + " values (:affiliation, 'hash ' || :affiliation, :at, :at)")
                .setParameter("affiliation", affiliation.getId())
                .setParameter("at", moment)
                .executeUpdate();
    }

    /** The job runs every morning from one day to another; the days on which a letter to this address was written. */
    List<LocalDate> days(String email, LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            clock.set(day);
            long before = letters(email);
            run();
            for (long more = letters(email); more > before; more--) {
                days.add(day);
            }
        }
        return days;
    }

    void run() {
        entityManager.flush();
        entityManager.clear();
        beans.newRequest();
        beans.of(WelcomeJob.class).run();
        entityManager.flush();
    }

    long letters(String email) {
        return number("select count(*) from core.mails where kind like 'welcome-%' and address = '" + email + "'");
    }

    long number(String sql) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    void sql(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
        entityManager.clear();
    }
}
