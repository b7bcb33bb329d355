package se.healthycities.portal.announcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class AnnouncementPagesTest extends PageTest {
    private static final String WRITE = "/admin/announcements/write";
    private static final Map<String, String> INVITATION =
            Map.of("subject", "Kallelse <b>", "text", "Välkomna **alla**", "aim", "CONTACTS", "proof", "NONE");

    private String written() {
        as(COORDINATOR);
        Answer answer = submit(WRITE, get(WRITE), "main form", INVITATION);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return "/admin/announcements/" + number("select max(id) from core.announcements");
    }

    @Test
    void oneSeesTheRecipientsBeforeOneSendsAndHowItWentAfterwards() {
        String address = written();
        long mails = number("select count(*) from core.mails");
        Answer preview = get(address);
        assertThat(preview.text()).contains("Kallelse <b>", "Mottagare", "får ett mejl", "Ottilia Demoström", "Luleå");
        assertThat(number("select count(*) from core.mails")).isEqualTo(mails);
        Answer sent = submit(address, preview, "main form", Map.of("act", "send"));
        assertThat(sent.text()).contains("Utskicket är skickat", "Så gick det", "väntar på att lämnas");
        assertThat(sent.html().select("main form")).isEmpty();
        Answer again = submit(address, preview, "main form", Map.of("act", "send"));
        assertThat(again.status()).isIn(200, 302);
        assertThat(number("select count(*) from core.facts where kind = 'AnnouncementSent'"))
                .isOne();
    }

    @Test
    void whatIsMissingStandsBesideTheFieldAndWhatWasTypedStays() {
        as(COORDINATOR);
        Answer refused = submit(
                WRITE,
                get(WRITE),
                "main form",
                Map.of(
                        "subject",
                        "",
                        "text",
                        "En text",
                        "aim",
                        "CAPACITIES",
                        "proof",
                        "NONE",
                        "link",
                        "https://evil.example/x",
                        "answerBy",
                        "2020-01-01"));
        assertThat(refused.html().select("#subject-error").text()).contains("både ämne och text");
        assertThat(refused.html().select("#aim-error").text()).contains("minst en");
        assertThat(refused.html().select("#link-error").text()).contains("sida i portalen");
        assertThat(refused.html().select("#answerBy-error").text()).contains("inte har varit");
        assertThat(refused.html().select("#text").text()).isEqualTo("En text");
        assertThat(refused.html().select("input[name=aim][value=CAPACITIES]").hasAttr("checked"))
                .isTrue();
        assertThat(number("select count(*) from core.announcements where text = 'En text'"))
                .isZero();
    }

    @Test
    void theSameFormTwiceMakesOneDraft() {
        as(COORDINATOR);
        Answer page = get(WRITE);
        submit(WRITE, page, "main form", INVITATION);
        submit(WRITE, page, "main form", INVITATION);
        assertThat(number("select count(*) from core.announcements where subject = 'Kallelse <b>'"))
                .isOne();
    }

    @Test
    void aDraftIsChangedTriedOutAndThrownAway() {
        String address = written();
        String change = WRITE + "?draft=" + address.replaceAll("\\D+", "");
        Answer form = get(change);
        assertThat(form.html().select("#subject").attr("value")).isEqualTo("Kallelse <b>");
        assertThat(form.html().select("input[name=aim][value=CONTACTS]").hasAttr("checked"))
                .isTrue();
        submit(
                change,
                form,
                "main form",
                Map.of("subject", "Ny", "text", "Ny text", "aim", "MEMBERS", "proof", "NONE"));
        assertThat(get(address).text()).contains("Ny text", "Alla i nätverket");
        assertThat(submit(address, get(address), "main form", Map.of("act", "try"))
                        .text())
                .contains("Provbrevet är på väg");
        assertThat(number("select count(*) from core.mails where kind = 'announcement-trial'"))
                .isOne();
        submit(address, get(address), "main form", Map.of("act", "discard"));
        assertThat(get(address).status()).isEqualTo(404);
    }

    @Test
    void theContactSaysThatItWasReadAndOthersOfTheOrganisationSeeWhoDid() {
        as("rut.utkastman@trollhattan.example");
        Answer page = get("/announcements/1");
        assertThat(page.text()).contains("Säkerhetsråd inför höstmötet", "Vi i Trollhättans", "har läst och förstått");
        String organisation =
                page.html().selectFirst("button[name=organisation]").attr("value");
        Answer done = submit("/announcements/1", page, "main form", Map.of("organisation", organisation));
        assertThat(done.text()).contains("Bekräftat för Trollhättan");
        as("folke.mallander@trollhattan.example");
        assertThat(get("/announcements/1").text()).contains("Rut Utkastman");
        assertThat(get("/announcements").text()).contains("Säkerhetsråd");
        assertThat(number("select count(*) from core.announcement_recipients where opened_at is not null"))
                .isEqualTo(2);
    }

    @Test
    void forWhomItIsNotItIsNotThere() {
        as("nils.prototypsson@lund.example");
        assertThat(get("/announcements/1").status()).isEqualTo(404);
        assertThat(get("/announcements").text()).contains("Inga utskick än");
        for (String address : new String[] {"/admin/announcements", "/admin/announcements/1", WRITE}) {
            assertThat(get(address).status()).as(address).isEqualTo(403);
        }
        as(COORDINATOR);
        for (String address : new String[] {
            "/announcements/99",
            "/announcements/2",
            "/admin/announcements/99",
            "/spaces/arsmote/announcements/1",
            "/spaces/styrelse/announcements",
            WRITE + "?draft=1"
        }) {
            assertThat(get(address).status()).as(address).isEqualTo(404);
        }
        as(null);
        assertThat(first("/announcements/1").redirect()).contains("login");
    }

    @Test
    void theListIsSavedWithAnswersAndWhoeverReadsItIsNotCounted() {
        as(COORDINATOR);
        String csv = get("/admin/announcements/1.csv").body();
        assertThat(csv).contains("Luleå kommun", "Ottilia Demoström", "Bekräftad av");
        assertThat(get("/admin/announcements/1").text())
                .contains("2 av 5 organisationer har bekräftat", "genom länken i mejlet", "Påminn");
        Answer reminded =
                submit("/admin/announcements/1", get("/admin/announcements/1"), "form:has(input[name=list])", Map.of());
        assertThat(reminded.text()).contains("Påminnelsen är skickad", "Påminnelse ");
    }

    @Test
    void whoLeadsASpaceFindsItsAnnouncementsThere() {
        as(POLITICIAN);
        assertThat(get("/spaces/styrelse").html().select("a[href=/spaces/styrelse/announcements]"))
                .isNotEmpty();
        String write = "/spaces/styrelse/announcements/write";
        Answer form = get(write);
        assertThat(form.html().select("input[name=aim]")).hasSize(1);
        assertThat(form.html().select("input[name=required]")).isEmpty();
        Answer preview = submit(
                write,
                form,
                "main form",
                Map.of("subject", "Styrelsen", "text", "Hej", "aim", "SEATS", "proof", "NONE"));
        assertThat(preview.text()).contains("Mottagare", "De som har plats i gruppen");
        as("nils.prototypsson@lund.example");
        assertThat(get(write).status()).isEqualTo(404);
    }

    @Test
    void theListOfAThousandTakesAFixedNumberOfStatements() {
        as(COORDINATOR);
        get("/admin/announcements/1");
        long few = counting(() -> get("/admin/announcements/1")).statements();
        written();
        String address = "/admin/announcements/" + number("select max(id) from core.announcements");
        Answer draft = get(address);
        submit(address, draft, "main form", Map.of("act", "send"));
        assertThat(counting(() -> get(address)).statements()).isLessThanOrEqualTo(few);
    }

    private long number(String sql) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
}
