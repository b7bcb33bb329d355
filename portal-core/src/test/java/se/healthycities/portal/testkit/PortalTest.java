package se.healthycities.portal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import se.healthycities.portal.account.Consents;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.search.SearchJob;
import se.healthycities.portal.search.SearchKinds;
import se.healthycities.portal.search.SearchQueue;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;

/**
 * A test on the demo network: each class has a database of its own, each test a transaction that is rolled back, so that
 * tests share nothing and have no order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PortalTest {
    public static final String ADMINISTRATOR = "asta.provberg@hc-sverige.example";
    public static final String COORDINATOR = "birk.exempelgard@hc-sverige.example";
    public static final String POLITICIAN = "ebba.demostrom@lulea.example";
    public static final String OFFICIAL = "ottilia.demostrom@lulea.example";
    /** From outside of the members. */
    public static final String GUEST = "wille.modellqvist@skr.example";

    protected TestDatabase database;
    protected TestClock clock;
    protected TestBeans beans;
    protected EntityManager entityManager;
    private TestPerson person;

    @BeforeAll
    void database() {
        database = makeDatabase();
    }

    /** The demo network, unless a test is about another one. */
    protected TestDatabase makeDatabase() {
        return TestDatabase.copy();
    }

    @AfterAll
    void dropDatabase() {
        database.close();
    }

    @BeforeEach
    void begin() {
        clock = new TestClock();
        person = new TestPerson();
        entityManager = database.sessions().createEntityManager();
        entityManager.getTransaction().begin();
        beans = new TestBeans(entityManager, clock, currentPerson());
    }

    @AfterEach
    void rollBack() {
        entityManager.getTransaction().rollback();
        entityManager.close();
    }

    /** Who the beans think acts; tests of the login itself have another one. */
    protected CurrentPerson currentPerson() {
        return person;
    }

    /**
     * From now on the person with this address acts and has accepted the terms, as everybody has who gets past the login;
     * null for a visitor without login.
     */
    protected void as(String email) {
        asNewcomer(email);
        if (beans.of(Visitors.class).current().termsDue()) {
            beans.of(Consents.class).acceptTerms();
        }
    }

    /** The same for somebody who may not have accepted the terms yet. */
    protected final void asNewcomer(String email) {
        person.become(
                email == null
                        ? 0
                        : beans.of(PersonReads.class)
                                .byEmail(email)
                                .orElseThrow()
                                .getId());
        beans.newRequest();
    }

    /** Brings the index up with what this test has written. */
    protected final void index() {
        entityManager.flush();
        beans.of(SearchQueue.class).all(beans.of(SearchKinds.class).names(), clock.instant());
        beans.of(SearchJob.class).run();
    }

    /** Puts away the letters that the demo network has written. */
    protected final void emptyOutbox() {
        entityManager.createQuery("delete from Mail").executeUpdate();
    }

    /** The administrator switches a plugin for the season that runs; afterwards nobody is logged in. */
    protected final void turn(PluginId plugin, State to) {
        as(ADMINISTRATOR);
        String season = beans.of(SeasonReads.class).current().orElseThrow().key();
        beans.of(SeasonService.class).turn(plugin, season, to);
        entityManager.flush();
        as(null);
    }

    /** Whoever acts is refused, and with this verdict. */
    protected static void refused(Verdict verdict, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.verdict()).isEqualTo(verdict));
    }

    /** How PostgreSQL answers the statements that the work sends, whatever values they carry; rows of this test do not count. */
    protected final List<String> plans(Runnable work) {
        List<String> sent = database.statements();
        sent.clear();
        work.run();
        return List.copyOf(sent).stream().map(database::plan).toList();
    }

    /** How many SQL statements the work sends. */
    protected <T> Counted<T> counting(Supplier<T> work) {
        entityManager.flush();
        entityManager.clear();
        var statistics = database.sessions().getStatistics();
        statistics.clear();
        T result = work.get();
        return new Counted<>(result, statistics.getPrepareStatementCount());
    }

    /** A result and the number of SQL statements that it took. */
    public record Counted<T>(T result, long statements) {}
}
