package se.healthycities.portal.testkit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.time.Today;

/** In whose name the samples of a space are made. */
final class SampledPeople {
    private final EntityManager entityManager;
    private final Instant now;

    SampledPeople(EntityManager entityManager, Instant now) {
        this.entityManager = entityManager;
        this.now = now;
    }

    Affiliation seatedOrCoordinator(Space space) {
        return space.getVisibility() == Visibility.HIDDEN ? seated(space) : coordinator();
    }

    Affiliation seated(Space space) {
        List<String> first =
                List.of(PortalTest.ADMINISTRATOR, PortalTest.COORDINATOR, PortalTest.OFFICIAL, PortalTest.POLITICIAN);
        List<Affiliation> known = entityManager
                .createQuery(
                        "select a from Seat seat join seat.affiliation a" + " where seat.space = :space and "
                                + Seat.TODAY + " order by a.person.id",
                        Affiliation.class)
                .setParameter("space", space)
                .setParameter("today", now.atZone(Today.STOCKHOLM).toLocalDate())
                .getResultList();
        return first.stream()
                .flatMap(email ->
                        known.stream().filter(a -> a.getPerson().getEmail().equals(email)))
                .findFirst()
                .orElseGet(() -> known.get(0));
    }

    Affiliation coordinator() {
        return of(PortalTest.COORDINATOR);
    }

    Affiliation of(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
