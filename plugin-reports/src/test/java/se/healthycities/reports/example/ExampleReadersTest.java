package se.healthycities.reports.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;

/** Whom an example reaches at every moment: never more people than the office and its writers have said. */
class ExampleReadersTest extends ExampleRooms {
    private static final String OPEN = "Luleå Framtidsforum";

    @Test
    void whatIsWithdrawnIsFoundNoMoreAtOnce() {
        long id = published("Snöbollsmetoden");
        index();
        as(OFFICIAL);
        service().withdraw(SCENE, id);
        noted(id);
        as(MALMO);
        assertThat(found("snöbollsmetoden")).isEmpty();
    }

    @Test
    void whatIsNarrowedToMembersIsFoundByNobodyElseAtOnce() {
        long id = published("Snöbollsmetoden");
        publish(id, true);
        index();
        as(null);
        assertThat(found("snöbollsmetoden")).hasSize(1);
        as(COORDINATOR);
        publish(id, false);
        noted(id);
        as(null);
        assertThat(found("snöbollsmetoden")).isEmpty();
    }

    @Test
    void whatDidNotWorkLeavesTheSearchAtOnceWhenItIsHeldBackAndTheRestStaysOpen() {
        as(OFFICIAL);
        long id = example(OPEN);
        ExampleView view = view(id);
        ExamplePlan held = view.plan();
        sql("update reports.examples set failed_released = true where id = " + id);
        index();
        as(null);
        assertThat(found("kvällsmöten")).hasSize(1);
        as(OFFICIAL);
        service().change(SCENE, id, held, view.version());
        noted(id);
        as(null);
        assertThat(found("kvällsmöten")).isEmpty();
        assertThat(get(page(id)).status()).isEqualTo(200);
    }

    @Test
    void whatWasOpenToAllAndIsChangedByItsWritersWaitsForTheOffice() {
        as(OFFICIAL);
        long id = example(OPEN);
        index();
        service().change(SCENE, id, plan("Nya ord"), view(id).version());
        assertThat(told("ExampleHidden", id)).isEqualTo(1);
        noted(id);
        assertThat(number("select count(*) from core.audit_entries where act = 'example-published' and subject ="
                        + " 'example " + id + "'"))
                .isEqualTo(1);
        as(null);
        assertThat(get(page(id)).status()).isEqualTo(404);
        assertThat(found("nyinflyttade")).isEmpty();
        as(MALMO);
        assertThat(get(page(id)).text()).contains("Nya ord");
        as(COORDINATOR);
        assertThat(beans.of(ExampleReads.class).waiting())
                .extracting(ExampleRow::title)
                .contains("Nya ord");
        publish(id, true);
        assertThat(beans.of(ExampleReads.class).waiting())
                .extracting(ExampleRow::title)
                .doesNotContain("Nya ord");
        service().change(SCENE, id, plan("Ord av kansliet"), view(id).version());
        as(null);
        assertThat(get(page(id)).text()).contains("Ord av kansliet");
    }

    @Test
    void theOfficePublishesWhatItHasReadAndNothingElse() {
        as(OFFICIAL);
        long id = draft("Läst");
        service().send(SCENE, id);
        service().change(SCENE, id, plan("Oläst"), 0);
        as(COORDINATOR);
        assertThat(desk().publish(SCENE, id, true, 0, ExampleState.SENT)).isFalse();
        as(OFFICIAL);
        service().withdraw(SCENE, id);
        as(COORDINATOR);
        assertThat(desk().publish(SCENE, id, true, 1, ExampleState.SENT)).isFalse();
        assertThat(publish(id, true)).as("withdrawn").isFalse();
        assertThat(texts("select state from reports.examples where id = " + id)).containsExactly("WITHDRAWN");
    }

    @Test
    void aDraftIsPublishedOnlyWhenTheOfficeItselfHasWrittenIt() {
        as(OFFICIAL);
        long theirs = draft("Inte inskickat");
        as(COORDINATOR);
        long own = draft("Kansliets eget");
        assertThat(publish(theirs, false)).isFalse();
        assertThat(publish(own, false)).isTrue();
        assertThat(publish(own, false)).as("pressed twice").isTrue();
        assertThat(told("ExamplePublished", own)).isEqualTo(1);
    }

    @Test
    void theOfficeTakesWordsOfAnEarlierVersionAwayForGood() {
        long id = published("Med ett namn");
        service().change(SCENE, id, plan("Utan namn"), 0);
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> beans.of(ExampleRedaction.class).redact(SCENE, id, 0, "Nej"));
        as(COORDINATOR);
        beans.of(ExampleRedaction.class).redact(SCENE, id, 0, "Ett namn stod där.");
        beans.of(ExampleRedaction.class).redact(SCENE, id, 0, "En gång till");
        assertThat(texts("select title || problem || done || effect || cost || failed || redacted from"
                        + " reports.example_versions where example_id = " + id))
                .containsExactly("Ett namn stod där.");
        assertThat(texts("select subject from core.audit_entries where act = 'example-redacted'"))
                .containsExactly("example " + id + " version 0");
        assertThatThrownBy(() -> beans.of(ExampleRedaction.class).redact(SCENE, id, 7, "Finns inte"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDraftThatWasNeverSentIsForgottenAlsoWhenChangedAndWithdrawn() {
        as(OFFICIAL);
        long id = service().start(SCENE, plan("Bara mitt"), Source.of("2580"), UUID.randomUUID());
        service().change(SCENE, id, plan("Bara mitt igen"), 0);
        service().withdraw(SCENE, id);
        entityManager.flush();
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        beans.of(ExamplePersonalData.class).erase(person);
        assertThat(number("select count(*) from reports.examples where id = " + id))
                .isZero();
    }

    @Test
    void aDraftThatAColleagueHasWrittenInStays() {
        as(OFFICIAL);
        long id = draft("Vårt");
        as(POLITICIAN);
        service().change(SCENE, id, plan("Vårt, av kollegan"), 0);
        as(OFFICIAL);
        service().change(SCENE, id, plan("Vårt, av mig"), 1);
        entityManager.flush();
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        beans.of(ExamplePersonalData.class).erase(person);
        assertThat(number("select count(*) from reports.examples where id = " + id))
                .isEqualTo(1);
    }

    /** The database refuses such a text with a fault; a meeting's agenda asks with the same words. */
    @Test
    void aSignThatNoTextHasIsLookedForLikeABlank() {
        as(MALMO);
        ExampleFilter odd = new ExampleFilter("natur\0och", "", "", "", "", "");
        assertThat(beans.of(ExampleReads.class).list(odd, Long.MAX_VALUE, 5))
                .extracting(ExampleRow::title)
                .containsExactly("Natur och friskvård för anställda");
        ExampleFilter nowhere = new ExampleFilter("", "\0", "x\0", "\0", "", "");
        assertThat(beans.of(ExampleReads.class).list(nowhere, Long.MAX_VALUE, 5))
                .isEmpty();
    }

    private ExampleView view(long id) {
        return beans.of(ExampleReads.class).one(id).orElseThrow();
    }
}
