package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Refused;

class AskingTest extends AskTest {
    private static final String TROLLHATTAN = "rut.utkastman@trollhattan.example";

    @Test
    void theQuestionGoesToThoseWhoOfferTheSubjectAtMostEight() {
        as(ASKER);
        emptyOutbox();
        long id = asked(false, "sociala-investeringar", "styrning");
        assertThat(routed(id)).contains(TROLLHATTAN).doesNotContain(ASKER).hasSizeLessThanOrEqualTo(8);
        assertThat(letters()).hasSameSizeAs(routed(id));
    }

    @Test
    void wordsThatSomebodyOffersAreFoundWithoutASubject() {
        as(ASKER);
        assertThat(suggested(draft(false, "themegroups/strategisk")))
                .extracting(one -> one.who().name())
                .contains("Rut Utkastman");
    }

    @Test
    void onlyThoseWhomTheAskerLeavesInAreAsked() {
        as(ASKER);
        long id = draft(false, "themegroups/strategisk", "styrning");
        List<Suggested> suggested = suggested(id);
        assertThat(suggested).hasSizeGreaterThan(1);
        Set<Long> one = Set.of(suggested.get(0).who().affiliation());
        assertThat(asking().send(SCENE, id, one)).isEqualTo(1);
        entityManager.flush();
        assertThat(routed(id)).hasSize(1);
    }

    @Test
    void somebodyWhoWasNotSuggestedIsNotAsked() {
        as(ASKER);
        long id = draft(false, "themegroups/strategisk", "styrning");
        long outsider = number("select min(a.id) from core.affiliations a join core.people p on p.id = a.person_id"
                + " where p.email = '" + GUEST + "'");
        assertThat(asking().send(SCENE, id, Set.of(outsider))).isZero();
    }

    @Test
    void sentTwiceItIsAskedOnce() {
        as(ASKER);
        emptyOutbox();
        long id = asked(false, "styrning");
        int letters = letters().size();
        asking().send(SCENE, id, Set.of());
        assertThat(letters()).hasSize(letters);
    }

    @Test
    void nobodyGetsMoreThanTwoQuestionsInSevenDays() {
        as(ASKER);
        for (int i = 0; i < 6; i++) {
            asked(false, "styrning", "sociala-investeringar", "delaktighet");
        }
        assertThat(
                        number(
                                "select max(n) from (select count(*) n from themegroups.question_routes r join core.affiliations a"
                                        + " on a.id = r.affiliation_id where r.asked_at > cast('2026-11-15' as timestamptz) group by a.person_id) x"))
                .isEqualTo(2);
        clock.set(clock.instant().plus(Duration.ofDays(8)));
        long later = asked(false, "styrning");
        assertThat(routed(later)).as("a week later they can be asked again").isNotEmpty();
    }

    @Test
    void whoeverWantsNoLettersIsLeftOut() {
        as(ASKER);
        long id = draft(false, "themegroups/strategisk", "sociala-investeringar");
        sql("update core.people set contactable = false where email = '" + TROLLHATTAN + "'");
        assertThat(suggested(id)).noneMatch(one -> one.who().person() == person(TROLLHATTAN));
    }

    @Test
    void whoeverEndedLettersWithQuestionsIsLeftOut() {
        as(ASKER);
        long id = draft(false, "themegroups/strategisk", "sociala-investeringar");
        assertThat(suggested(id)).anyMatch(one -> one.who().person() == person(TROLLHATTAN));
        sql("insert into core.notice_levels (person_id, kind, level) select id, 'question', 'NONE' from core.people"
                + " where email = '" + TROLLHATTAN + "'");
        assertThat(suggested(id)).noneMatch(one -> one.who().person() == person(TROLLHATTAN));
    }

    @Test
    void whoeverHasLeftIsLeftOut() {
        as(ASKER);
        long id = draft(false, "themegroups/strategisk", "sociala-investeringar");
        sql("update core.affiliations set valid_to = date '2026-11-20' where person_id = " + person(TROLLHATTAN));
        assertThat(suggested(id)).noneMatch(one -> one.who().person() == person(TROLLHATTAN));
    }

    @Test
    void inQuietWeeksNobodyIsAskedAndTheQuestionWaitsForItsGroup() {
        as(ASKER);
        sql("insert into core.quiet_periods (season_id, name, valid_from, valid_to) select min(id), 'Jul',"
                + " date '2026-11-20', date '2026-11-22' from core.seasons");
        emptyOutbox();
        long id = asked(false, "styrning");
        assertThat(routed(id)).isEmpty();
        assertThat(letters()).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(6)));
        passOn();
        assertThat(number("select count(*) from themegroups.questions where discussion_id is not null and id = " + id))
                .isOne();
    }

    @Test
    void somebodyElsesDraftIsNobodysBusiness() {
        as(ASKER);
        long id = draft(false, "themegroups/strategisk");
        as(POLITICIAN);
        assertThatThrownBy(() -> asking().send(SCENE, id, Set.of())).isInstanceOf(Refused.class);
        assertThat(get("/themegroups/ask/" + id).status()).isEqualTo(404);
        as(COORDINATOR);
        assertThat(get("/themegroups/ask/" + id).status()).isEqualTo(404);
    }

    @Test
    void aGroupThatTheAskerDoesNotReadCannotBeChosen() {
        as("vanja.testlund@testhamn.example");
        QuestionPlan plan = new QuestionPlan(TITLE, "Text", Set.of(), space("themegroups/delaktighet"), false);
        assertThatThrownBy(() -> asking().write(SCENE, plan, UUID.randomUUID())).isInstanceOf(Refused.class);
    }

    @Test
    void theSameFormTwiceIsOneQuestion() {
        as(ASKER);
        QuestionPlan plan = new QuestionPlan(TITLE, "Text", Set.of(), space("themegroups/strategisk"), false);
        UUID form = UUID.randomUUID();
        assertThat(asking().write(SCENE, plan, form)).isEqualTo(asking().write(SCENE, plan, form));
    }
}
