package se.healthycities.portal.discussion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** A space that every member reads, with a convenor and two who write there; and the talks that a test starts in it. */
public abstract class TalkTest extends PageTest {
    protected static final String PATH = "spaces/arsmote";
    protected static final Scene SCENE = Scene.space(PluginId.CORE, PATH);
    protected static final String CONVENOR = "rut.utkastman@trollhattan.example";
    protected static final String AUTHOR = "sixten.testlund@boras.example";
    protected static final String OTHER = "pelle.mallander@malmo.example";
    /** Reads, but has no seat. */
    protected static final String READER = "tyra.modellqvist@vara.example";

    @BeforeEach
    void seats() {
        seat(CONVENOR, SeatRole.CONVENOR);
        seat(AUTHOR, SeatRole.MEMBER);
        seat(OTHER, SeatRole.MEMBER);
    }

    protected final void seat(String email, SeatRole role) {
        Affiliation affiliation = entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getSingleResult();
        entityManager.persist(new Seat(space(), affiliation, role, Period.from(TestClock.DAY.minusDays(100))));
    }

    protected final Space space() {
        return entityManager
                .createQuery("from Space s where s.path = :path", Space.class)
                .setParameter("path", PATH)
                .getSingleResult();
    }

    /** A discussion that the author started with these words. */
    protected final long talk(String words) {
        as(AUTHOR);
        return beans.of(DiscussionService.class).start(SCENE, "Ett samtal", words, Set.of(), UUID.randomUUID());
    }

    protected final void reply(String email, long talk, String words) {
        as(email);
        beans.of(DiscussionService.class).reply(SCENE, talk, words, Set.of(), UUID.randomUUID());
        entityManager.flush();
    }

    protected final long post(long talk, int number) {
        entityManager.flush();
        return entityManager
                .createQuery("select p.id from Post p where p.discussion.id = :talk and p.number = :number", Long.class)
                .setParameter("talk", talk)
                .setParameter("number", number)
                .getSingleResult();
    }

    protected static String address(long talk) {
        return Addresses.discussion(PATH, talk, "Ett samtal");
    }

    protected static String act(long post, String act) {
        return Addresses.post(PATH, post, act);
    }

    /** The kinds of the facts that were told of a thing, in their order. */
    protected final List<String> facts(long subject, String kind) {
        entityManager.flush();
        return entityManager
                .createQuery(
                        "select f.kind from ToldFact f where f.subject = :subject and f.kind = :kind order by f.id",
                        String.class)
                .setParameter("subject", subject)
                .setParameter("kind", kind)
                .getResultList();
    }

    protected final long count(String from) {
        entityManager.flush();
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }
}
