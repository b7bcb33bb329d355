package se.healthycities.portal.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.mail.MailRow;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.task.TaskFilter;
import se.healthycities.portal.task.TaskQuestion;
import se.healthycities.portal.task.TaskReads;
import se.healthycities.portal.task.TaskRow;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.time.Period;

/** Handing a question to one's official, by a link and without a login (N9). */
@Timeout(60)
class DelegationsTest extends BriefTestNetwork {
    private Delegations delegations;
    private Task task;

    @BeforeEach
    void oneTask() {
        quiet();
        as(null);
        delegations = beans.of(Delegations.class);
        task = task("Svara på kallelsen", ebba);
        entityManager.flush();
    }

    @Test
    void theOfficialHasTheTaskBothAreToldAndPressingTwiceChangesNothing() {
        hand();
        hand();
        assertThat(waiting(OFFICIAL)).extracting(TaskRow::what).containsExactly("Svara på kallelsen");
        assertThat(waiting(POLITICIAN)).isEmpty();
        assertThat(delegations.inForce(ebba.getPerson().getId()))
                .containsExactly(
                        new Delegated("task:" + task.getId(), "Svara på kallelsen", "/tasks", "Ottilia Demoström"));
        assertThat(letters())
                .extracting(MailRow::address, MailRow::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(OFFICIAL, "Ebba Demoström lämnar en fråga till dig"),
                        org.assertj.core.api.Assertions.tuple(
                                POLITICIAN, "Lämnat till Ottilia Demoström: Svara på kallelsen"));
        assertThat(facts("TaskHanded")).isEqualTo(1);
    }

    @Test
    void whatIsNoTaskBecomesOneWithItsDayAndItsPlace() {
        beans.found(
                Question.class,
                (person, language) -> person == ebba.getPerson().getId()
                        ? List.of(new Asked("offer:7", "Vill du ha platsen?", "/offers/7", LocalDate.of(2026, 12, 3)))
                        : List.of());
        HandLink offer = new HandLink(ebba.getPerson().getId(), "offer", 7);
        delegations.hand(offer, ottilia.getId(), SWEDISH);
        delegations.hand(offer, ottilia.getId(), SWEDISH);
        entityManager.flush();
        assertThat(waiting(OFFICIAL)).singleElement().satisfies(made -> {
            assertThat(made.what()).isEqualTo("Vill du ha platsen?");
            assertThat(made.address()).isEqualTo("/offers/7");
            assertThat(made.dueDay()).isEqualTo(LocalDate.of(2026, 12, 3));
            assertThat(made.organisation()).isEqualTo(ebba.getOrganisation().getId());
        });
        delegations.takeBack(offer);
        entityManager.flush();
        assertThat(waiting(OFFICIAL)).as("the task that was made is over").isEmpty();
        assertThat(delegations.inForce(ebba.getPerson().getId())).isEmpty();
    }

    @Test
    void itIsTakenBackUntilItIsDone() {
        hand();
        delegations.takeBack(link());
        delegations.takeBack(link());
        entityManager.flush();
        assertThat(waiting(POLITICIAN)).hasSize(1);
        assertThat(waiting(OFFICIAL)).isEmpty();
        assertThat(letters())
                .hasSize(4)
                .extracting(MailRow::subject)
                .contains("Ebba Demoström har tagit tillbaka en fråga");
        hand();
        entityManager.find(Task.class, task.getId()).finish(ottilia, clock.instant());
        entityManager.flush();
        delegations.takeBack(link());
        assertThat(entityManager.find(Task.class, task.getId()).getResponsible())
                .isEqualTo(ottilia);
        assertThat(delegations.inForce(ebba.getPerson().getId())).isEmpty();
    }

    @Test
    void onlySomebodyOfTheSameOrganisationCanHaveIt() {
        Organisation malmo = entityManager
                .createQuery("from Organisation one where one.name like 'Malmö%'", Organisation.class)
                .getSingleResult();
        Affiliation foreign = person("Fritjof", Capacity.OFFICIAL, malmo);
        Affiliation politician = person("Pontus", Capacity.ELECTED, ebba.getOrganisation());
        Affiliation former = person("Frida", Capacity.OFFICIAL, ebba.getOrganisation());
        former.end(TODAY.minusDays(1));
        entityManager.flush();
        assertThat(delegations.officials(link()))
                .extracting(Official::affiliation)
                .containsExactly(ottilia.getId());
        for (Affiliation other : List.of(foreign, politician, former, ebba)) {
            assertThatThrownBy(() -> delegations.hand(link(), other.getId(), SWEDISH))
                    .isInstanceOf(Refused.class);
        }
        assertThat(waiting(POLITICIAN)).hasSize(1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void nobodyHandsWhatDoesNotWaitForThem() {
        Task others = task("Ottilias egen", ottilia);
        entityManager.flush();
        delegations.hand(new HandLink(ebba.getPerson().getId(), "task", others.getId()), ottilia.getId(), SWEDISH);
        delegations.hand(new HandLink(personId(GUEST), "task", task.getId()), ottilia.getId(), SWEDISH);
        assertThat(letters()).isEmpty();
        assertThat(waiting(POLITICIAN)).hasSize(1);
    }

    @Test
    void whoeverStandsForNobodyAnyMoreHandsNothing() {
        ebba.end(TODAY.minusDays(1));
        entityManager.flush();
        delegations.hand(link(), ottilia.getId(), SWEDISH);
        assertThat(letters()).isEmpty();
        assertThat(entityManager.find(Task.class, task.getId()).getResponsible())
                .isEqualTo(ebba);
    }

    @Test
    void theAdministrativeContactIsMeantFirst() {
        Affiliation first = person("Anders", Capacity.OFFICIAL, ebba.getOrganisation());
        entityManager.flush();
        assertThat(delegations.officials(link()).get(0).affiliation()).isEqualTo(ottilia.getId());
        entityManager.createQuery("delete from ContactRole").executeUpdate();
        assertThat(delegations.officials(link()))
                .extracting(Official::affiliation)
                .containsExactly(ottilia.getId(), first.getId());
        entityManager.persist(new ContactRole(first, ContactKind.ADMINISTRATIVE, new Period(TODAY.minusDays(1), null)));
        entityManager.flush();
        assertThat(delegations.officials(link()).get(0).affiliation()).isEqualTo(first.getId());
    }

    @Test
    void twoPressesAndTwoPeopleAtOnceHandItOnce() throws Exception {
        Affiliation second = person("Astrid", Capacity.ELECTED, ebba.getOrganisation());
        Affiliation other = person("Anders", Capacity.OFFICIAL, ebba.getOrganisation());
        for (Affiliation contact : List.of(ebba, second)) {
            entityManager.persist(
                    new ContactRole(contact, ContactKind.POLITICAL, new Period(TODAY.minusDays(1), null)));
        }
        Task vacant = task("Utse en ersättare", null);
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        HandLink mine = new HandLink(ebba.getPerson().getId(), "task", vacant.getId());
        HandLink theirs = new HandLink(second.getPerson().getId(), "task", vacant.getId());
        together(
                () -> handIn(mine, ottilia.getId()),
                () -> handIn(mine, ottilia.getId()),
                () -> handIn(theirs, other.getId()),
                () -> handIn(theirs, other.getId()));
        assertThat(entityManager
                        .createQuery("select count(one) from Delegation one where one.task = :task", Long.class)
                        .setParameter("task", vacant)
                        .getSingleResult())
                .isEqualTo(1);
        assertThat(letters()).hasSize(2);
        assertThat(facts("TaskHanded")).isEqualTo(1);
    }

    private void handIn(HandLink link, long official) {
        try (EntityManager node = database.sessions().createEntityManager()) {
            TestBeans there = new TestBeans(node, clock, currentPerson());
            there.found(Question.class, there.of(TaskQuestion.class));
            node.getTransaction().begin();
            there.of(Delegations.class).hand(link, official, SWEDISH);
            node.getTransaction().commit();
        }
    }

    private static void together(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (Runnable act : acts) {
                done.add(people.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    act.run();
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get(40, TimeUnit.SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
    }

    private void hand() {
        delegations.hand(link(), ottilia.getId(), SWEDISH);
        entityManager.flush();
    }

    private HandLink link() {
        return new HandLink(ebba.getPerson().getId(), "task", task.getId());
    }

    private List<TaskRow> waiting(String email) {
        return beans.of(TaskReads.class).list(TaskFilter.WAITING, personId(email), TaskReads.FIRST, 0, 50);
    }

    private List<MailRow> letters() {
        entityManager.flush();
        return beans.of(MailReads.class).before(Long.MAX_VALUE, 50);
    }

    private long facts(String name) {
        return entityManager
                .createQuery("select count(fact) from ToldFact fact where fact.kind like :name", Long.class)
                .setParameter("name", "%" + name)
                .getSingleResult();
    }
}
