package se.healthycities.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.testkit.TestClock;

/** The register of decisions of a space (D4). */
class DecisionTest extends CalendarRooms {
    private static final LocalDate TODAY = TestClock.DAY;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @BeforeEach
    void lead() {
        as(OFFICIAL);
    }

    @Test
    void numbersHaveNoGapsAndBeginAnewEachYearAndInEachSpace() {
        long first = record("Ett", TODAY);
        long second = record("Två", TODAY.minusDays(3));
        long lastYear = record("Förra året", LocalDate.of(2025, 12, 31));
        as(GRETA);
        long elsewhere = register().record(HIDDEN, plan("Annat rum", TODAY), UUID.randomUUID());
        assertThat(List.of(first, second, lastYear, elsewhere).stream().map(id -> row(id).number()))
                .containsExactly("2026-1", "2026-2", "2025-1", "2026-1");
    }

    @Test
    void aFormThatIsSentTwiceWritesOneDecision() {
        UUID form = UUID.randomUUID();
        long id = register().record(GROUP, plan("En gång", TODAY), form);
        entityManager.flush();
        assertThat(register().record(GROUP, plan("En gång", TODAY), form)).isEqualTo(id);
        assertThat(record("Nästa", TODAY)).isNotEqualTo(id);
        assertThat(words("select register_year || '-' || register_number from core.decisions where space_id = "
                        + group.getId() + " order by id"))
                .containsExactly("2026-1", "2026-2");
        assertThat(facts(id)).containsExactly("DecisionMade");
    }

    @Test
    void onlyWhoLeadsWritesAndADecisionOfAnotherSpaceIsNotFound() {
        long id = record("Vårt", TODAY);
        refused(Verdict.NOT_FOUND, () -> register().record(HIDDEN, plan("Inte mitt", TODAY), UUID.randomUUID()));
        as(GRETA);
        refused(Verdict.NOT_FOUND, () -> register().change(HIDDEN, id, plan("Kapat", TODAY), 0));
        refused(Verdict.NOT_FOUND, () -> course().withdraw(HIDDEN, id, null));
        as(FOLKE);
        refused(Verdict.FORBIDDEN, () -> register().record(GROUP, plan("Nej", TODAY), UUID.randomUUID()));
        refused(Verdict.FORBIDDEN, () -> register().change(GROUP, id, plan("Nej", TODAY), 0));
        refused(Verdict.FORBIDDEN, () -> course().finish(GROUP, id, null));
        refused(Verdict.FORBIDDEN, () -> course().reopen(GROUP, id));
        assertThat(row(id).title()).isEqualTo("Vårt");
    }

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
    void ofTwoEditorsTheSecondIsToldAndNothingIsOverwritten() {
        long id = record("Första", TODAY);
        int seen = details(id).words().version();
        assertThat(register().change(GROUP, id, plan("Den ena", TODAY), seen)).isTrue();
        entityManager.flush();
        assertThat(register().change(GROUP, id, plan("Den andra", TODAY), seen)).isFalse();
        assertThat(row(id).title()).isEqualTo("Den ena");
        assertThat(register().change(GROUP, id, plan("Den ena", TODAY), seen))
                .as("the same words again change nothing")
                .isTrue();
        assertThat(facts(id)).containsExactly("DecisionMade", "DecisionChanged");
    }

    @Test
    void aFreshDecisionIsMendedSilentlyAndALaterChangeShowsWhatStoodThere() {
        long id = record("Stavfel", TODAY);
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        change(id, "Utan stavfel");
        assertThat(details(id).words().marked()).isFalse();
        assertThat(reads().earlier(id)).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        change(id, "Något annat");
        assertThat(details(id).words().marked()).isTrue();
        assertThat(reads().earlier(id)).extracting(EarlierWords::title).containsExactly("Utan stavfel");
        change(id, "Något tredje");
        assertThat(reads().earlier(id)).extracting(EarlierWords::title).containsExactly("Något annat", "Utan stavfel");
        assertThat(words("select title from core.decision_versions where decision_id = " + id + " order by id"))
                .as("nothing that was written is lost")
                .containsExactly("Stavfel", "Utan stavfel", "Något annat");
    }

    @Test
    void onceTheMinutesAreSignedTheWordsStayAndEveryOtherChangeIsMarkedAtOnce() {
        DecisionPlan plan = new DecisionPlan(
                "På mötet", "", TODAY, null, null, null, DecisionSource.meeting(77, "/spaces/gruppen/meetings/x"));
        long id = record(plan);
        assertThat(reads().of(DecisionSource.Kind.MEETING, 77))
                .extracting(DecisionRow::id)
                .containsExactly(id);
        register().settle(DecisionSource.Kind.MEETING, 77);
        int seen = details(id).words().version();
        refused(Verdict.READ_ONLY, () -> register().change(GROUP, id, plan("Ändrat efteråt", TODAY), seen));
        DecisionPlan later =
                new DecisionPlan("På mötet", "", TODAY, null, TODAY.plusDays(9), null, DecisionSource.none());
        assertThat(register().change(GROUP, id, later, seen)).isTrue();
        assertThat(row(id).due()).isEqualTo(TODAY.plusDays(9));
        assertThat(reads().earlier(id)).extracting(EarlierWords::due).containsOnlyNulls();
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

    @Test
    void aSpaceWithoutTheRegisterTakesNoDecisionAndShowsNone() {
        record("Förut", TODAY);
        assertThat(everywhere("Förut")).hasSize(1);
        entityManager
                .createNativeQuery(
                        "update core.package_rules set choice = 'UNAVAILABLE' where owner = 'core' and part = 'decisions'")
                .executeUpdate();
        beans.newRequest();
        refused(Verdict.GONE, () -> register().record(GROUP, plan("Nej", TODAY), UUID.randomUUID()));
        assertThat(everywhere("Förut")).isEmpty();
    }

    @Test
    void theRegisterOverAllSpacesShowsWhatOneReadsOnly() {
        record("Gemensam mall", TODAY);
        as(GRETA);
        register().record(HIDDEN, plan("Gemensam hemlighet", TODAY), UUID.randomUUID());
        entityManager.flush();
        assertThat(everywhere("gemensam")).extracting(DecisionRow::title).containsExactly("Gemensam hemlighet");
        as(OFFICIAL);
        assertThat(everywhere("gemensam")).extracting(DecisionRow::title).containsExactly("Gemensam mall");
        assertThat(everywhere("2026-1")).extracting(DecisionRow::title).contains("Gemensam mall");
        assertThat(everywhere("100%")).isEmpty();
    }

    @Test
    void theRegisterIsReadInOneStatementHoweverLongItIs() {
        for (int i = 0; i < 60; i++) {
            record("Beslut nummer " + i, TODAY.minusDays(i % 7));
        }
        beans.of(Visitors.class).current();
        Counted<List<DecisionRow>> page = counting(() -> reads().inSpace(group.getId(), 31));
        assertThat(page.statements()).isEqualTo(1);
        DecisionRow last = page.result().get(29);
        List<DecisionRow> next = reads().inSpace(group.getId(), DecisionFilter.ALL, last.decidedOn(), last.id(), 100);
        assertThat(next).hasSize(30).doesNotContainAnyElementsOf(page.result().subList(0, 30));
        assertThat(next.get(0)).isEqualTo(page.result().get(30));
    }

    private long record(String title, LocalDate day) {
        return record(plan(title, day));
    }

    private long record(DecisionPlan plan) {
        long id = register().record(GROUP, plan, UUID.randomUUID());
        entityManager.flush();
        return id;
    }

    private void change(long id, String title) {
        assertThat(register()
                        .change(
                                GROUP,
                                id,
                                plan(title, TODAY),
                                details(id).words().version()))
                .isTrue();
        entityManager.flush();
    }

    private static DecisionPlan plan(String title, LocalDate day) {
        return plan(title, day, null, null, null);
    }

    private static DecisionPlan plan(String title, LocalDate day, Long responsible, LocalDate due, LocalDate review) {
        return new DecisionPlan(title, "Vi **gör** det.", day, responsible, due, review, DecisionSource.none());
    }

    private List<DecisionRow> everywhere(String words) {
        return reads().everywhere(
                        new DecisionFilter(words, null, "", null, null), DecisionReads.NEWEST, Long.MAX_VALUE, 50);
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

    private long affiliation(String email) {
        return entityManager
                .createQuery("select min(a.id) from Affiliation a where a.person.email = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    private DecisionRow row(long id) {
        entityManager.flush();
        return reads().one(id).orElseThrow();
    }

    private DecisionDetails details(long id) {
        entityManager.flush();
        return reads().details(group.getId(), id).orElseThrow();
    }

    private List<String> facts(long id) {
        return words("select kind from core.facts where kind like 'Decision%' and subject = " + id + " order by id");
    }

    private void refused(Verdict verdict, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.verdict()).isEqualTo(verdict));
    }

    private DecisionService register() {
        return beans.of(DecisionService.class);
    }

    private DecisionCourse course() {
        return beans.of(DecisionCourse.class);
    }

    private DecisionReads reads() {
        return beans.of(DecisionReads.class);
    }
}
