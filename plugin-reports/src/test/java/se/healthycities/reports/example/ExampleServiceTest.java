package se.healthycities.reports.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.spi.Verdict;

/** Who writes, publishes and changes examples, and what becomes of them. */
class ExampleServiceTest extends ExampleRooms {
    @Test
    void anExampleBelongsToTheWritersOrganisationWhateverTheFormSays() {
        as(MALMO);
        long id = draft("Från Malmö");
        assertThat(texts(
                        "select o.address from reports.examples e join core.organisations o on o.id = e.organisation_id"
                                + " where e.id = " + id))
                .containsExactly("1280");
    }

    @Test
    void theOfficeWritesForASourceOutside() {
        as(COORDINATOR);
        Source outside = new Source(null, "Staden utanför", "https://staden.example/rapport");
        long id = service().start(SCENE, plan("Utifrån"), outside, UUID.randomUUID());
        ExampleView view = beans.of(ExampleReads.class).one(id).orElseThrow();
        assertThat(view.name()).isEqualTo("Staden utanför");
        assertThat(view.address()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maja.ovningsjo@norrkoping.example", GUEST})
    void whoeverIsNeitherOfficialNorContactWritesNothing(String email) {
        as(email);
        refused(Verdict.FORBIDDEN, () -> draft("Nej"));
    }

    @Test
    void sentTwiceAFormMakesOneExample() {
        as(OFFICIAL);
        UUID form = UUID.randomUUID();
        long first = service().start(SCENE, plan("En gång"), Source.of("2580"), form);
        assertThat(service().start(SCENE, plan("En gång"), Source.of("2580"), form))
                .isEqualTo(first);
    }

    @Test
    void aDraftIsKnownToItsOrganisationAndTheOfficeAlone() {
        as(OFFICIAL);
        long id = draft("Hemligt än");
        as(POLITICIAN);
        assertThat(get(page(id)).status()).isEqualTo(200);
        for (String other : new String[] {MALMO, GUEST, null}) {
            as(other);
            assertThat(get(page(id)).status()).as("for %s", other).isEqualTo(404);
        }
        as(MALMO);
        refused(Verdict.NOT_FOUND, () -> service().change(SCENE, id, plan("Stulet"), 0));
        as(COORDINATOR);
        assertThat(get(page(id)).status()).isEqualTo(200);
    }

    @Test
    void othersReadWhatIsPublishedAndChangeNothing() {
        long id = published("Öppet");
        as(MALMO);
        assertThat(get(page(id)).status()).isEqualTo(200);
        assertThat(get(page(id) + "/edit").status()).isEqualTo(403);
        refused(Verdict.FORBIDDEN, () -> service().change(SCENE, id, plan("Stulet"), 0));
        refused(Verdict.FORBIDDEN, () -> service().withdraw(SCENE, id));
        refused(Verdict.FORBIDDEN, () -> service().review(SCENE, id));
        refused(Verdict.FORBIDDEN, () -> desk().publish(SCENE, id, true, 0, ExampleState.PUBLISHED));
        as(POLITICIAN);
        refused(Verdict.FORBIDDEN, () -> desk().publish(SCENE, id, true, 0, ExampleState.PUBLISHED));
        assertThat(service().change(SCENE, id, plan("Av kollegan"), 0)).isTrue();
    }

    @Test
    void whoSavesSecondOverwritesNothingAndEarlierWordsAreKept() {
        as(OFFICIAL);
        long id = draft("Först");
        assertThat(service().change(SCENE, id, plan("Sedan"), 0)).isTrue();
        assertThat(service().change(SCENE, id, plan("För sent"), 0)).isFalse();
        assertThat(service().change(SCENE, id, plan("Sedan"), 0))
                .as("the same words")
                .isTrue();
        assertThat(texts("select title from reports.examples where id = " + id)).containsExactly("Sedan");
        assertThat(texts("select title from reports.example_versions where example_id = " + id))
                .containsExactly("Först");
    }

    @Test
    void publishedTwiceItIsToldOnceAndTheChangeOfReadersIsOnRecord() {
        long id = published("En nyhet");
        publish(id, false);
        assertThat(told("ExamplePublished", id)).isEqualTo(1);
        publish(id, true);
        assertThat(told("ExamplePublished", id)).isEqualTo(1);
        assertThat(number("select count(*) from core.audit_entries where act = 'example-published' and subject ="
                        + " 'example " + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void whatTheOfficeSendsBackIsADraftWithItsWords() {
        as(OFFICIAL);
        long id = draft("Inte klart");
        service().send(SCENE, id);
        service().send(SCENE, id);
        assertThat(told("ExampleSent", id)).isEqualTo(1);
        as(COORDINATOR);
        desk().sendBack(SCENE, id, "Skriv mer om kostnaden.");
        desk().sendBack(SCENE, id, "En gång till.");
        as(POLITICIAN);
        assertThat(get(page(id)).text()).contains("Skriv mer om kostnaden.").doesNotContain("En gång till.");
        assertThat(told("ExampleSentBack", id)).isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnIsKeptAndCanBeSentInAgain() {
        long id = published("Borta");
        as(OFFICIAL);
        service().withdraw(SCENE, id);
        as(MALMO);
        assertThat(get(page(id)).status()).isEqualTo(404);
        as(OFFICIAL);
        assertThat(get(page(id)).text()).contains("Tillbakadraget");
        service().send(SCENE, id);
        as(COORDINATOR);
        publish(id, false);
        as(MALMO);
        assertThat(get(page(id)).status()).isEqualTo(200);
    }

    @Test
    void whoMayReadWhatDidNotWorkIsSaidByTheWritersAndOnRecord() {
        as(OFFICIAL);
        long id = example("Luleå Framtidsforum");
        ExampleView view = beans.of(ExampleReads.class).one(id).orElseThrow();
        for (String reader : new String[] {null, GUEST}) {
            as(reader);
            assertThat(get(page(id)).text())
                    .as("for %s", reader)
                    .contains("som lottas")
                    .doesNotContain(FAILED);
        }
        as(MALMO);
        assertThat(get(page(id)).text()).contains(FAILED);
        ExamplePlan was = view.plan();
        ExamplePlan released = new ExamplePlan(
                was.title(),
                was.theme(),
                was.problem(),
                was.done(),
                was.effect(),
                was.cost(),
                was.failed(),
                true,
                was.progress(),
                was.evidence(),
                was.since(),
                was.evaluation(),
                was.film());
        as(OFFICIAL);
        service().change(SCENE, id, released, view.version());
        as(null);
        assertThat(get(page(id)).status()).as("until the office has looked").isEqualTo(404);
        as(COORDINATOR);
        publish(id, true);
        as(null);
        assertThat(get(page(id)).text()).contains(FAILED);
        assertThat(number("select count(*) from core.audit_entries where act = 'example-released'"))
                .isEqualTo(1);
    }
}
