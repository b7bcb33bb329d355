package se.healthycities.portal.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.mail.CalendarPart;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.mail.MailRow;
import se.healthycities.portal.mail.MailService;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.testkit.PageTest;

class OutboxPageTest extends PageTest {
    @AfterEach
    void demoAgain() {
        System.setProperty("portal.demo", "true");
    }

    @Test
    void inTheDemoEverybodyReadsTheLettersAndTheirLinks() {
        as(null);
        Answer list = get("/outbox");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.html().select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(list.text()).contains(COORDINATOR, "stannar här");
        Answer letter = get("/outbox/" + newest().id());
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.html().select(".prose a").eachAttr("href")).anyMatch(href -> href.startsWith("http"));
        assertThat(letter.html().selectFirst("pre").text()).contains("http");
        assertThat(letter.html().select("[style], script:not([src])").eachAttr("style"))
                .isEmpty();
    }

    @Test
    void inTheDemoALetterShowsWhatGoesAlongWithIt() {
        String entry = "BEGIN:VCALENDAR\r\nSUMMARY:Årsmöte\r\nEND:VCALENDAR\r\n";
        beans.of(Mailer.class)
                .send(
                        new Letter(MailService.class, "Trial", OFFICIAL, Locale.ENGLISH, Map.of("portal", "x")),
                        Envelope.plain()
                                .answersTo("svar@network.example")
                                .unsubscribe("/notices/off/abc")
                                .with(new CalendarPart("PUBLISH", entry)));
        entityManager.flush();
        String address = "/outbox/" + newest().id();
        Answer letter = get(address);
        assertThat(letter.text()).contains("svar@network.example", "/notices/off/abc", "Hämta kalenderfilen");
        String file = letter.html().selectFirst("a[download]").attr("href");
        assertThat(get(file).body()).isEqualTo(entry);
        assertThat(header("Content-Type")).startsWith("text/calendar");
        assertThat(get("/outbox/" + (newest().id() - 1)).html().select("a[download]"))
                .isEmpty();
        System.setProperty("portal.demo", "false");
        as(COORDINATOR);
        assertThat(get(address).text()).doesNotContain("/notices/off/abc");
        assertThat(get(file).body()).doesNotContain("BEGIN:VCALENDAR");
    }

    @Test
    void theListIsFilteredByAddressAndSaysWhenItIsEmpty() {
        assertThat(get("/outbox?address=" + COORDINATOR).html().select("tbody tr"))
                .hasSizeGreaterThanOrEqualTo(2);
        Answer none = get("/outbox?address=nobody@nowhere.example");
        assertThat(none.html().select("tbody tr")).isEmpty();
        assertThat(none.html().select(".empty")).hasSize(1);
    }

    @Test
    void thePagesAreReadByKeyInAFixedNumberOfQueries() {
        MailReads mails = beans.of(MailReads.class);
        assertThat(counting(() -> mails.before(Long.MAX_VALUE, 51)).statements())
                .isEqualTo(1);
        assertThat(plans(() -> {
                    mails.before(Long.MAX_VALUE, 51);
                    mails.to(COORDINATOR, Long.MAX_VALUE, 51);
                    mails.failed();
                }))
                .allSatisfy(plan -> assertThat(plan).contains("Index"));
    }

    @Test
    void outsideOfTheDemoOnlyTheOfficeKnowsItAndReadsNoWords() {
        String address = "/outbox/" + newest().id();
        System.setProperty("portal.demo", "false");
        for (String person : new String[] {null, OFFICIAL, POLITICIAN, GUEST}) {
            as(person);
            assertThat(get("/outbox").status()).as("%s", person).isEqualTo(404);
            assertThat(get(address).status()).as("%s", person).isEqualTo(404);
        }
        for (String person : new String[] {ADMINISTRATOR, COORDINATOR}) {
            as(person);
            assertThat(get("/outbox").text()).contains(COORDINATOR);
            Answer letter = get(address);
            assertThat(letter.status()).isEqualTo(200);
            assertThat(letter.html().select("pre, .prose")).isEmpty();
        }
    }

    @Test
    void theCoordinatorSendsATrialLetterAndSendsAFailedOneOffAgain() {
        as(COORDINATOR);
        long before = newest().id();
        Answer sent = submit("/outbox", get("/outbox"), "form.actions", Map.of());
        assertThat(sent.text()).contains("Provbrevet är skrivet");
        MailRow trial = newest();
        assertThat(trial.id()).isGreaterThan(before);
        String address = "/outbox/" + trial.id();
        assertThat(get(address).html().select("form[wicket\\:id=retry], form.actions"))
                .isEmpty();
        entityManager
                .createNativeQuery(
                        "update core.mails set state = 'FAILED', fault = 'MessagingException' where id = " + trial.id())
                .executeUpdate();
        entityManager.clear();
        Answer failed = get(address);
        assertThat(failed.text()).contains("kom inte fram", "MessagingException");
        assertThat(submit(address, failed, "form.actions", Map.of()).text()).contains("väntar");
        as(OFFICIAL);
        assertThat(get("/outbox").html().select("form.actions")).isEmpty();
    }

    @Test
    void aMailThatIsNotThereIsNotFound() {
        for (String id : new String[] {"0", "x", "999999999999999999999", "12345678"}) {
            assertThat(get("/outbox/" + id).status()).as(id).isEqualTo(404);
        }
    }

    private MailRow newest() {
        return beans.of(MailReads.class).before(Long.MAX_VALUE, 1).get(0);
    }
}
