package se.healthycities.portal.space.life;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** A space of the network with a convenor and a member. */
abstract class LifeRooms extends PortalTest {
    protected static final LocalDate DAY = TestClock.DAY;
    protected static final String OTHER = "vanja.testlund@testhamn.example";

    protected Space space;
    protected Scene scene;
    protected Seat member;

    @BeforeEach
    void aSpaceWithAConvenorAndAMember() {
        space = save(new Space(PluginId.CORE, "spaces/prov", "Prov", null, Visibility.MEMBERS, Joining.OPEN));
        scene = space.scene();
        seat(POLITICIAN, SeatRole.CONVENOR);
        member = seat(OFFICIAL, SeatRole.MEMBER);
        entityManager.flush();
    }

    protected final boolean may(String email, Access access) {
        return may(email, access, scene);
    }

    protected final boolean may(String email, Access access, Scene where) {
        as(email);
        return gate().permits(where, access);
    }

    protected final Gate gate() {
        return beans.of(Gate.class);
    }

    protected final Seat seat(String email, SeatRole role) {
        return save(new Seat(space, affiliation(email), role, Period.from(DAY.minusYears(1))));
    }

    protected final Affiliation affiliation(String email) {
        as(email);
        return entityManager.find(
                Affiliation.class, beans.of(Visitors.class).current().affiliation());
    }

    protected final <T> T save(T entity) {
        entityManager.persist(entity);
        return entity;
    }
}
