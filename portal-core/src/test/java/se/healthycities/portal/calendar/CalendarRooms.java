package se.healthycities.portal.calendar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** A group that the official leads and Folke sits in, and a hidden one that Greta leads; nobody else sits anywhere here. */
public abstract class CalendarRooms extends PageTest {
    protected static final String FOLKE = "folke.mallander@trollhattan.example";
    protected static final String GRETA = "greta.utkastman@boras.example";
    protected static final Scene GROUP = Scene.space(PluginId.CORE, "spaces/gruppen");
    protected static final Scene HIDDEN = Scene.space(PluginId.CORE, "spaces/gomda");
    protected static final LocalDate DAY = TestClock.DAY.plusDays(10);
    protected Space group;
    protected Space hidden;

    @BeforeEach
    void furnish() {
        group = room("spaces/gruppen", Visibility.GROUP);
        hidden = room("spaces/gomda", Visibility.HIDDEN);
        seat(group, OFFICIAL, SeatRole.CONVENOR);
        seat(group, FOLKE, SeatRole.MEMBER);
        seat(hidden, GRETA, SeatRole.CONVENOR);
    }

    protected final Space room(String path, Visibility visibility) {
        Space space = new Space(PluginId.CORE, path, path.replaceFirst(".*/", ""), null, visibility, Joining.ASK);
        entityManager.persist(space);
        return space;
    }

    protected final void seat(Space space, String email, SeatRole role) {
        Affiliation affiliation = entityManager
                .createQuery("from Affiliation a where a.person.email = :email order by a.id", Affiliation.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getSingleResult();
        entityManager.persist(new Seat(space, affiliation, role, Period.from(TestClock.DAY.minusYears(1))));
        entityManager.flush();
    }

    protected final OccasionService service() {
        return beans.of(OccasionService.class);
    }

    protected static When at(LocalDate day, int from, int to) {
        return When.between(
                When.moments(day, LocalTime.of(from, 0)).get(0),
                When.moments(day, LocalTime.of(to, 0)).get(0));
    }

    protected static OccasionPlan plan(String title) {
        return plan(title, at(DAY, 13, 15), KnownOccasion.SPACE, null);
    }

    protected static OccasionPlan plan(String title, When when, String audience, String join) {
        return new OccasionPlan(
                title,
                "member_meeting",
                when,
                "Stadshuset",
                Mode.HYBRID,
                audience,
                null,
                "Vi **ses**.",
                null,
                null,
                join,
                false,
                null);
    }

    protected final String draft(Scene scene, OccasionPlan plan) {
        String key = service().make(scene, plan, UUID.randomUUID());
        entityManager.flush();
        return key;
    }

    protected final String published(Scene scene, OccasionPlan plan) {
        String key = draft(scene, plan);
        service().publish(scene, id(key));
        entityManager.flush();
        return key;
    }

    protected final long id(String key) {
        return one(key).id();
    }

    protected final OccasionDetails one(String key) {
        entityManager.flush();
        return beans.of(OccasionReads.class).one(key).orElseThrow();
    }

    protected final List<String> facts(String key) {
        return words(
                "select kind from core.facts where kind like 'Occasion%' and subject = " + id(key) + " order by id");
    }

    @SuppressWarnings("unchecked")
    protected final List<String> words(String query) {
        entityManager.flush();
        return (List<String>)
                entityManager.createNativeQuery(query, String.class).getResultList();
    }

    /** What was committed would stand in the way of the next test of this class. */
    protected final void moveAside() {
        entityManager
                .createNativeQuery(
                        "update core.spaces set path = path || id where path in ('spaces/gruppen', 'spaces/gomda')")
                .executeUpdate();
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
    }

    /** The official does two things at the same moment, in two transactions as on two nodes. */
    protected final List<Object> bothAtOnce(Function<TestBeans, Object> one, Function<TestBeans, Object> other)
            throws Exception {
        return bothAtOnce(OFFICIAL, one, OFFICIAL, other);
    }

    /** Two people do something at the same moment. */
    protected final List<Object> bothAtOnce(
            String first, Function<TestBeans, Object> one, String second, Function<TestBeans, Object> other)
            throws Exception {
        long somebody = personOf(first);
        long somebodyElse = personOf(second);
        entityManager.getTransaction().commit();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Object> mine = both.submit(work(somebody, start, one));
            Future<Object> yours = both.submit(work(somebodyElse, start, other));
            return List.of(mine.get(60, TimeUnit.SECONDS), yours.get(60, TimeUnit.SECONDS));
        } finally {
            both.shutdownNow();
            entityManager.clear();
            entityManager.getTransaction().begin();
        }
    }

    private long personOf(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    private Callable<Object> work(long person, CyclicBarrier start, Function<TestBeans, Object> act) {
        return () -> {
            CurrentPerson who = () -> OptionalLong.of(person);
            try (EntityManager own = database.sessions().createEntityManager()) {
                own.getTransaction().begin();
                start.await(30, TimeUnit.SECONDS);
                Object result = act.apply(new TestBeans(own, clock, who));
                own.getTransaction().commit();
                return result;
            }
        };
    }
}
