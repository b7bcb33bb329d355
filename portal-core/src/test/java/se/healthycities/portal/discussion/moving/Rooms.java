package se.healthycities.portal.discussion.moving;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** Two groups: the official leads the one and sits in the other; Folke sits in the one only, Greta in the other only. */
public abstract class Rooms extends PageTest {
    protected static final String FOLKE = "folke.mallander@trollhattan.example";
    protected static final String GRETA = "greta.utkastman@boras.example";
    protected static final Scene HERE = Scene.space(PluginId.CORE, "spaces/har");
    protected static final Scene THERE = Scene.space(PluginId.CORE, "spaces/dar");
    protected Space here;
    protected Space there;

    @BeforeEach
    void furnish() {
        here = room("spaces/har", "Här", Visibility.GROUP);
        there = room("spaces/dar", "Där", Visibility.GROUP);
        seat(here, OFFICIAL, SeatRole.CONVENOR);
        seat(here, FOLKE, SeatRole.MEMBER);
        seat(there, OFFICIAL, SeatRole.MEMBER);
        seat(there, GRETA, SeatRole.MEMBER);
    }

    protected final Space room(String path, String name, Visibility visibility) {
        Space space = new Space(PluginId.CORE, path, name, null, visibility, Joining.ASK);
        entityManager.persist(space);
        return space;
    }

    protected final Seat seat(Space space, String email, SeatRole role) {
        Seat seat = new Seat(space, affiliation(email), role, Period.from(TestClock.DAY.minusYears(1)));
        entityManager.persist(seat);
        entityManager.flush();
        return seat;
    }

    protected final Affiliation affiliation(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email order by a.id", Affiliation.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** A discussion with its first post and as many replies as texts. */
    protected final long talk(Scene scene, String title, String... texts) {
        long id = service().start(scene, title, texts[0], Set.of(), UUID.randomUUID());
        for (String text : List.of(texts).subList(1, texts.length)) {
            service().reply(scene, id, text, Set.of(), UUID.randomUUID());
        }
        entityManager.flush();
        return id;
    }

    protected final DiscussionService service() {
        return beans.of(DiscussionService.class);
    }

    protected final DiscussionMoving moving() {
        return beans.of(DiscussionMoving.class);
    }

    protected final MovingReads reads() {
        return beans.of(MovingReads.class);
    }

    protected final long postAt(long discussion, int number) {
        return number("select id from core.posts where discussion_id = " + discussion + " and number = " + number);
    }

    protected final long facts(String kind) {
        return number("select count(*) from core.facts where kind = '" + kind + "'");
    }

    protected final long number(String query) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }

    /** What the work wrote is read anew. */
    protected final void forget() {
        entityManager.flush();
        entityManager.clear();
        beans.newRequest();
    }

    @SuppressWarnings("unchecked")
    protected final List<String> words(String query) {
        entityManager.flush();
        return (List<String>)
                entityManager.createNativeQuery(query, String.class).getResultList();
    }
}
