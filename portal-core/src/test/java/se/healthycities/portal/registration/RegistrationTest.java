package se.healthycities.portal.registration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.registration.RulesDetails.Seats;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;

/** What tests of registrations stand on: an occasion of the network ten days from now, and people who come to it. */
abstract class RegistrationTest extends PageTest {
    static final LocalDate DAY = TestClock.DAY.plusDays(10);
    static final Scene SCENE = Scene.PORTAL;

    long occasion(String mode) {
        return occasion(mode, "public", DAY);
    }

    long occasion(String mode, String audience, LocalDate day) {
        Occasion made = new Occasion(
                        "prov-" + UUID.randomUUID(), "core", null, "Provmöte", "seminar", OccasionStatus.PUBLISHED)
                .on(day, day, Precision.DAY)
                .between(LocalTime.of(13, 0), LocalTime.of(15, 0))
                .at("Provköping", mode)
                .forWhom(audience, null)
                .registered(null, null, clock.instant());
        entityManager.persist(made);
        entityManager.flush();
        return made.getId();
    }

    void rules(long occasion, RulesDetails details) {
        as(COORDINATOR);
        beans.of(RulesService.class).set(SCENE, occasion, details);
        entityManager.flush();
    }

    long occasionWithSeats(int seats) {
        long occasion = occasion("onsite");
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(seats, null)));
        return occasion;
    }

    Outcome register(String email, long occasion) {
        as(email);
        return beans.of(Registering.class).register(SCENE, occasion, wish(AttendanceMode.ON_SITE), UUID.randomUUID());
    }

    static Wish wish(AttendanceMode mode) {
        return new Wish(mode, false, Map.of());
    }

    /** The live registration of a person, 0 when there is none. */
    long registration(String email, long occasion) {
        as(email);
        return beans.of(RegistrationReads.class)
                .own(occasion, visitor())
                .map(OwnRegistration::id)
                .orElse(0L);
    }

    long visitor() {
        return beans.of(se.healthycities.portal.space.Visitors.class).current().person();
    }

    RegistrationState state(long registration) {
        entityManager.flush();
        return RegistrationState.valueOf((String) entityManager
                .createNativeQuery("select state from core.registrations where id = " + registration)
                .getSingleResult());
    }

    /** People of members, in the order of their rows. */
    List<String> people(int many) {
        return entityManager
                .createQuery(
                        "select distinct person.email, person.id from Affiliation affiliation join affiliation.person person"
                                + " join MembershipPeriod membership on membership.organisation = affiliation.organisation"
                                + " where affiliation.period.from <= :today and (affiliation.period.to is null or"
                                + " affiliation.period.to >= :today) and membership.period.from <= :today"
                                + " and (membership.period.to is null or membership.period.to >= :today)"
                                + " order by person.id",
                        Object[].class)
                .setParameter("today", TestClock.DAY)
                .setMaxResults(many)
                .getResultList()
                .stream()
                .map(row -> (String) row[0])
                .toList();
    }

    List<String> letters(String email) {
        entityManager.flush();
        return entityManager
                .createQuery(
                        "select mail.kind from Mail mail where mail.address = :email order by mail.id", String.class)
                .setParameter("email", email)
                .getResultList();
    }

    long number(String sql) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** The word of a signed link in the last letter of a kind to an address. */
    String link(String email, String kind, LinkAct act) {
        entityManager.flush();
        String text = entityManager
                .createQuery(
                        "select mail.text from Mail mail where mail.address = :email and mail.kind = :kind order by mail.id desc",
                        String.class)
                .setParameter("email", email)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getSingleResult();
        java.util.regex.Matcher found = java.util.regex.Pattern.compile("/registrations/" + act.word() + "/[\\w-]+")
                .matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link to " + act + " in " + text);
        }
        return found.group();
    }

    String key(long occasion) {
        entityManager.flush();
        return (String) entityManager
                .createNativeQuery("select key from core.occasions where id = " + occasion)
                .getSingleResult();
    }

    String page(long occasion) {
        return "/calendar/" + key(occasion) + "/registration";
    }
}
