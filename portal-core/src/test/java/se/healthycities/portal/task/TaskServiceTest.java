package se.healthycities.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;

class TaskServiceTest extends PortalTest {
    private static final String MALMO = "pelle.mallander@malmo.example";

    private long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    private List<TaskRow> waiting(String email) {
        entityManager.flush();
        entityManager.clear();
        return beans.of(TaskReads.class).waiting(person(email), 50);
    }

    private Affiliation affiliation(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    private long make(Long responsible) {
        as(COORDINATOR);
        Affiliation official = affiliation(OFFICIAL);
        return beans.of(TaskService.class)
                .make(new NewTask(
                        "Svara på enkäten",
                        "/people",
                        null,
                        official.getOrganisation().getId(),
                        responsible,
                        TestClock.DAY.plusDays(3)));
    }

    @Test
    void aVacantTaskWaitsForTheContactsOfItsOrganisationOnly() {
        long id = make(null);
        assertThat(waiting(OFFICIAL)).anyMatch(row -> row.id() == id && row.vacant());
        assertThat(waiting(POLITICIAN)).anyMatch(row -> row.id() == id);
        assertThat(waiting(MALMO)).noneMatch(row -> row.id() == id);
    }

    @Test
    void aTaskWhoseHolderHasLeftIsVacantWithoutAnyJob() {
        long id = make(affiliation(OFFICIAL).getId());
        assertThat(waiting(POLITICIAN)).noneMatch(row -> row.id() == id);
        affiliation(OFFICIAL).end(TestClock.DAY);
        clock.set(TestClock.DAY.plusDays(1));
        assertThat(waiting(OFFICIAL)).isEmpty();
        assertThat(waiting(POLITICIAN)).anyMatch(row -> row.id() == id && row.vacant());
    }

    @Test
    void aContactTakesAVacantTaskAndHandsItToAColleague() {
        long id = make(null);
        TaskService service = beans.of(TaskService.class);
        as(POLITICIAN);
        service.take(id);
        assertThat(waiting(POLITICIAN)).anyMatch(row -> row.id() == id && !row.vacant());
        as(POLITICIAN);
        service.hand(id, affiliation(OFFICIAL).getId());
        assertThat(waiting(OFFICIAL)).anyMatch(row -> row.id() == id);
        assertThat(waiting(POLITICIAN)).noneMatch(row -> row.id() == id);
    }

    @Test
    void nobodyFromElsewhereActsOnItAndNobodyElsewhereGetsIt() {
        long id = make(affiliation(OFFICIAL).getId());
        TaskService service = beans.of(TaskService.class);
        as(MALMO);
        assertThatThrownBy(() -> service.finish(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.take(id)).isInstanceOf(Refused.class);
        as(OFFICIAL);
        long elsewhere = affiliation(MALMO).getId();
        assertThatThrownBy(() -> service.hand(id, elsewhere)).isInstanceOf(Refused.class);
    }

    @Test
    void doneTwiceIsDoneOnceAndOpenAgainIsOpen() {
        long id = make(affiliation(OFFICIAL).getId());
        TaskService service = beans.of(TaskService.class);
        as(OFFICIAL);
        service.finish(id);
        service.finish(id);
        assertThat(waiting(OFFICIAL)).noneMatch(row -> row.id() == id);
        assertThat(entityManager
                        .createQuery("select count(f) from ToldFact f where f.kind = 'TaskDone'", Long.class)
                        .getSingleResult())
                .isEqualTo(1L);
        as(OFFICIAL);
        service.reopen(id);
        assertThat(waiting(OFFICIAL)).anyMatch(row -> row.id() == id);
    }

    @Test
    void theListHasPagesThatMissNothing() {
        for (int i = 0; i < 12; i++) {
            make(affiliation(OFFICIAL).getId());
        }
        List<TaskRow> whole = waiting(OFFICIAL);
        TaskReads reads = beans.of(TaskReads.class);
        List<TaskRow> first = reads.list(TaskFilter.WAITING, person(OFFICIAL), TaskReads.FIRST, 0, 5);
        TaskRow last = first.get(4);
        List<TaskRow> rest = reads.list(TaskFilter.WAITING, person(OFFICIAL), last.dueDay(), last.id(), 50);
        assertThat(first).isEqualTo(whole.subList(0, 5));
        assertThat(rest).isEqualTo(whole.subList(5, whole.size()));
    }
}
