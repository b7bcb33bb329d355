package se.healthycities.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.spi.WorkList;

/** What becomes of a decision: who sees to it, when it is reviewed, and how it ends (D4). */
class DecisionCourseTest extends DecisionRooms {
    @Test
    void whoSeesToItHasASeatThereOrInTheOfficeAndMaySayThatItIsDone() {
        long stranger = affiliation(GRETA);
        refused(
                Verdict.NOT_FOUND,
                () -> register().record(GROUP, plan("Fel ansvarig", TODAY, stranger, null, null), UUID.randomUUID()));
        long id = record(plan("Rätt ansvarig", TODAY, affiliation(FOLKE), TODAY.plusDays(3), null));
        assertThat(record(plan("Kansliet", TODAY, affiliation(COORDINATOR), null, null)))
                .isPositive();
        as(FOLKE);
        course().finish(GROUP, id, "Skickat till alla.");
        course().finish(GROUP, id, "En gång till.");
        assertThat(row(id).state()).isEqualTo(DecisionState.DONE);
        assertThat(details(id).words().note()).isEqualTo("Skickat till alla.");
        assertThat(facts(id)).containsExactly("DecisionMade", "DecisionDone");
    }

    @Test
    void aWithdrawnDecisionKeepsItsNumberAndCanBeOpenedAgain() {
        long id = record("Gäller inte", TODAY);
        course().withdraw(GROUP, id, "Ersatt.");
        refused(Verdict.READ_ONLY, () -> course().finish(GROUP, id, null));
        assertThat(reads().last(group.getId())).isEmpty();
        assertThat(row(record("Nästa", TODAY)).number()).isEqualTo("2026-2");
        course().reopen(GROUP, id);
        course().reopen(GROUP, id);
        assertThat(row(id).open()).isTrue();
        assertThat(details(id).words().note()).isNull();
        assertThat(facts(id)).containsExactly("DecisionMade", "DecisionWithdrawn", "DecisionReopened");
    }

    @Test
    void reviewingMovesTheDayOnceHoweverOftenItIsClicked() {
        long id = record(plan("Ses över", TODAY, null, null, TODAY));
        assertThat(row(id).toReview(TODAY)).isTrue();
        register().review(GROUP, id, TODAY, TODAY.plusMonths(6));
        register().review(GROUP, id, TODAY, null);
        assertThat(row(id).reviewOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(row(id).toReview(TODAY)).isFalse();
    }

    @Test
    void whatIsLateToBeReviewedOrForsakenWaitsForTheCoordinator() {
        long before = waiting().count();
        long late = record(plan("Sent", TODAY.minusDays(9), affiliation(FOLKE), TODAY.minusDays(1), null));
        long review = record(plan("Följs upp", TODAY.minusDays(9), null, null, TODAY));
        long inTime = record(plan("I tid", TODAY, affiliation(FOLKE), TODAY, TODAY.plusDays(1)));
        as(GRETA);
        register().record(HIDDEN, plan("Dolt", TODAY.minusDays(9), null, TODAY.minusDays(1), null), UUID.randomUUID());
        assertThat(waiting().count()).isEqualTo(before + 2);
        assertThat(addresses()).contains(address(late), address(review)).doesNotContain(address(inTime));
        entityManager
                .createNativeQuery("update core.affiliations set valid_to = :day where id = :id")
                .setParameter("day", TODAY.minusDays(1))
                .setParameter("id", affiliation(FOLKE))
                .executeUpdate();
        assertThat(addresses()).contains(address(inTime));
        assertThat(row(inTime).forsaken(TODAY)).isTrue();
        as(OFFICIAL);
        course().finish(GROUP, late, null);
        course().finish(GROUP, inTime, null);
        assertThat(waiting().count()).isEqualTo(before + 1);
    }

    @Test
    void whoSeesToItIsAskedAWeekBeforeAndUntilItIsDone() {
        long id = record(plan("Film", TODAY, affiliation(FOLKE), TODAY.plusDays(8), null));
        assertThat(asked(FOLKE)).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        assertThat(asked(FOLKE)).extracting(Asked::id).containsExactly("decision:" + id);
        assertThat(asked(FOLKE).get(0).due()).isEqualTo(TODAY.plusDays(8));
        assertThat(asked(OFFICIAL)).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(20)));
        assertThat(asked(FOLKE)).hasSize(1);
        as(FOLKE);
        course().finish(GROUP, id, null);
        entityManager.flush();
        assertThat(asked(FOLKE)).isEmpty();
    }

    private WorkList waiting() {
        entityManager.flush();
        return beans.of(WaitingDecisions.class);
    }

    private List<String> addresses() {
        return waiting().lines(100).stream().map(WorkList.Line::address).toList();
    }

    private static String address(long id) {
        return "/spaces/gruppen/decisions/" + id;
    }

    private List<Asked> asked(String email) {
        entityManager.flush();
        beans.newRequest();
        long person = beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
        return beans.of(DecisionQuestions.class).waitingFor(person, SWEDISH).stream()
                .filter(one -> one.address().startsWith("/spaces/gruppen/"))
                .toList();
    }
}
