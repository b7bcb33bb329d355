package se.healthycities.reports.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.meeting.Linkable;
import se.healthycities.portal.spi.State;
import se.healthycities.reports.example.ExampleLinks;
import se.healthycities.reports.example.ExampleRooms;
import se.healthycities.reports.review.PeerReview;

/** A learning example in the programme of a meeting, and the meeting on the page of the example (INV-074). */
class ExampleInMeetingTest extends ExampleRooms {
    private static final String MEETING = "/spaces/styrelse/meetings/x-styrelse-1";
    private static final String AGENDA = MEETING + "/agenda";
    private static final String FRESH = "form[aria-labelledby=fresh]";
    private static final String GOFAR = "Exempel: GoFaR i Helsingborg (Helsingborgs stad)";

    @BeforeEach
    void examplesCanBeLinked() {
        beans.found(Linkable.class, beans.of(ExampleLinks.class));
    }

    @Test
    void whoeverPreparesTheMeetingFindsAnExampleByItsName() {
        as(COORDINATOR);
        Answer done = typed("gofar i helsingborg");
        assertThat(done.html().select(".is-invalid")).isEmpty();
        long id = example("GoFaR i Helsingborg");
        as(POLITICIAN);
        assertThat(get(MEETING)
                        .html()
                        .select(".agenda a[href=/reports/examples/" + id + "]")
                        .text())
                .isEqualTo(GOFAR);
        assertThat(get(page(id))
                        .html()
                        .select("section[aria-labelledby=talked]")
                        .text())
                .contains("Styrelsemöte");
    }

    @Test
    void whereSeveralFitOneIsChosenAndWhereNothingFitsThatIsSaid() {
        as(COORDINATOR);
        Answer many = typed("gofar");
        assertThat(many.html().select(".is-invalid").eachAttr("id")).containsExactly("link");
        assertThat(many.html().select("[type=radio][name=linked]")).hasSize(2);
        long id = example("GoFaR: gemensam fysisk aktivitet på recept");
        Answer chosen = submit(
                AGENDA,
                many,
                FRESH,
                Map.of(
                        "fields:kind", "INFORMATION",
                        "fields:called", "Punkten",
                        "fields:link", "gofar",
                        "fields:why:reason", "Ny punkt",
                        "linked", page(id)));
        assertThat(chosen.html().select(".is-invalid")).isEmpty();
        assertThat(texts("select link from core.agenda_items where title = 'Punkten'"))
                .containsExactly(page(id));
        Answer none = typed("kärnkraftverk");
        assertThat(none.text()).contains("Inget passar");
    }

    @Test
    void theLinkOutlivesANewTitleAndAnAddressWithWords() {
        as(COORDINATOR);
        long id = example("GoFaR i Helsingborg");
        typed(page(id) + "-gammalt-namn");
        assertThat(texts("select link from core.agenda_items where title = 'Punkten'"))
                .containsExactly(page(id));
        sql("update reports.examples set title = 'Nytt namn' where id = " + id);
        assertThat(get(MEETING).text()).contains("Exempel: Nytt namn (Helsingborgs stad)");
    }

    @Test
    void whoeverMayNotReadTheExampleSeesOnlyThatThereIsSomething() {
        as(COORDINATOR);
        long id = example("GoFaR i Helsingborg");
        typed(page(id));
        sql("update reports.examples set state = 'WITHDRAWN' where id = " + id);
        as(POLITICIAN);
        closed(id);
        sql("update reports.examples set state = 'PUBLISHED' where id = " + id);
        turn(PeerReview.PLUGIN, State.OFF);
        as(POLITICIAN);
        closed(id);
    }

    private void closed(long id) {
        Answer meeting = get(MEETING);
        assertThat(meeting.text()).contains("en länk som du inte kan läsa").doesNotContain("GoFaR");
        assertThat(meeting.html().select("a[href=" + page(id) + "]")).isEmpty();
    }

    @Test
    void theExampleNamesNoMeetingToWhoeverMayNotReadItsRoom() {
        as(COORDINATOR);
        long id = example("GoFaR i Helsingborg");
        typed(page(id));
        sql("update core.spaces set visibility = 'HIDDEN' where path = 'spaces/styrelse'");
        as(MALMO);
        assertThat(get(page(id)).text()).contains("GoFaR").doesNotContain("Styrelsemöte");
        as(null);
        assertThat(get(page(id)).text()).doesNotContain("Styrelsemöte");
        as(POLITICIAN);
        assertThat(get(page(id)).text()).contains("Styrelsemöte");
    }

    @Test
    void theExampleStaysWhenTheMeetingIsCancelled() {
        as(COORDINATOR);
        long id = example("GoFaR i Helsingborg");
        typed(page(id));
        sql("update core.occasions set status = 'CANCELLED' where key = 'x-styrelse-1'");
        as(POLITICIAN);
        assertThat(get(page(id))
                        .html()
                        .select("section[aria-labelledby=talked]")
                        .text())
                .contains("Inställt");
        assertThat(get("/reports/examples").text()).contains("GoFaR i Helsingborg");
    }

    @Test
    void tenLinkedItemsAreReadByOneStatement() {
        as(POLITICIAN);
        get(MEETING);
        long none = counting(() -> get(MEETING)).statements();
        sql("update core.agenda_items set link = '/reports/examples/' || (1 + position) where meeting_id ="
                + " (select m.id from core.meetings m join core.occasions o on o.id = m.occasion_id"
                + " where o.key = 'x-styrelse-1')");
        as(POLITICIAN);
        Counted<Answer> linked = counting(() -> get(MEETING));
        assertThat(linked.result().html().select(".agenda a[href^=/reports/examples/]"))
                .hasSizeGreaterThan(4);
        assertThat(linked.statements()).isEqualTo(none + 1);
    }

    private Answer typed(String link) {
        return submit(
                AGENDA,
                get(AGENDA),
                FRESH,
                Map.of(
                        "fields:kind", "INFORMATION",
                        "fields:called", "Punkten",
                        "fields:why:reason", "Ny punkt",
                        "fields:link", link));
    }
}
