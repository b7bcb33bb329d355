package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AskPagesTest extends AskTest {
    @Test
    void firstOneSeesWhoMayKnowThenTheQuestionIsSent() {
        as(ASKER);
        emptyOutbox();
        Answer shown = submit("/themegroups/ask", get("/themegroups/ask"), "main form.card", typed());
        assertThat(shown.text()).contains("De här kan veta", "Rut Utkastman", "Har ett av ämnena");
        assertThat(letters()).as("nothing is sent yet").isEmpty();
        long id = number("select max(id) from themegroups.questions");
        String address = "/themegroups/ask/" + id;
        String rut = shown.html().select("li:contains(Rut Utkastman) input").attr("value");
        Answer sent = submit(address, shown, "section[aria-labelledby=send] form", Map.of("chosen", rut));
        assertThat(sent.text()).contains("De här har fått frågan", "Rut Utkastman", "Har inte svarat");
        assertThat(letters()).hasSize(1);
        assertThat(get("/themegroups/ask").text()).contains(TITLE, "Går till en grupp 25 november");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
        as(ASKER);
        Answer refused = submit(
                "/themegroups/ask",
                get("/themegroups/ask"),
                "main form.card",
                Map.of("called", "", "text", "Det här tog tid", "subject", "styrning"));
        assertThat(refused.html().select("#called.is-invalid")).hasSize(1);
        assertThat(refused.html().select("textarea").text()).contains("Det här tog tid");
        assertThat(refused.html().select("#subject-styrning[checked]")).hasSize(1);
    }

    @Test
    void aDraftIsWrittenOnWhereItWasLeft() {
        as(ASKER);
        long id = draft(true, "themegroups/strategisk", "styrning");
        Answer page = get("/themegroups/ask?draft=" + id);
        assertThat(page.html().select("#called").val()).isEqualTo(TITLE);
        assertThat(page.html().select("#hidden[checked], #subject-styrning[checked]"))
                .hasSize(2);
        Answer shown = submit(
                "/themegroups/ask?draft=" + id,
                page,
                "main form.card",
                Map.of("called", "Hur gör ni?", "text", "Så här.", "subject", "styrning"));
        assertThat(shown.html().select("h1").text()).isEqualTo("Hur gör ni?");
        assertThat(number("select count(*) from themegroups.questions where id = " + id + " and not hidden"))
                .isOne();
    }

    @Test
    void aGuestAndAStrangerDoNotAsk() {
        as(GUEST);
        assertThat(get("/themegroups/ask").status()).isIn(403, 404);
        as(null);
        assertThat(first("/themegroups/ask").status()).isEqualTo(302);
    }

    @Test
    void manyQuestionsTakeNoStatementMore() {
        as(ASKER);
        get("/themegroups/ask");
        long few = counting(() -> get("/themegroups/ask")).statements();
        sql("insert into themegroups.questions (title, text, html, author_id, hidden, space_id, written_at, asked_at,"
                + " goes_at, request_key) select 'Fråga ' || n, 'x', 'x', author_id, false, space_id, written_at,"
                + " asked_at, goes_at, gen_random_uuid() from themegroups.questions, generate_series(1, 40) n");
        Counted<Answer> many = counting(() -> get("/themegroups/ask"));
        assertThat(many.result().html().select("section[aria-labelledby=mine] a"))
                .hasSize(20);
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private static Map<String, String> typed() {
        return Map.of(
                "called", TITLE,
                "text", "Pengarna tar slut med projektet.",
                "subject", "sociala-investeringar",
                "group", "");
    }
}
