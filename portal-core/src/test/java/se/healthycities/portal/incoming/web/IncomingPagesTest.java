package se.healthycities.portal.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.incoming.ArrivalState;
import se.healthycities.portal.incoming.IncomingReads;
import se.healthycities.portal.incoming.MailIntake;
import se.healthycities.portal.incoming.ReplyAddresses;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.MailService;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.OnBehalf;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

class IncomingPagesTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    private static final String ANSWERER = "folke.mallander@trollhattan.example";

    private long talk;

    @Override
    protected CurrentPerson currentPerson() {
        CurrentPerson acting = super.currentPerson();
        return () -> {
            OptionalLong other = beans.of(OnBehalf.class).person();
            return other.isPresent() ? other : acting.id();
        };
    }

    @BeforeEach
    void aTalkOfTheBoard() {
        as(ANSWERER);
        as(POLITICIAN);
        talk = beans.of(DiscussionService.class)
                .start(BOARD, "Hur når vi unga?", "Har ni provat?", Set.of(), UUID.randomUUID());
        entityManager.flush();
        entityManager.createQuery("delete from AddressBounce").executeUpdate();
        entityManager.createQuery("delete from ArrivedMail").executeUpdate();
        as(null);
    }

    @AfterEach
    void demoAgain() {
        System.setProperty("portal.demo", "true");
    }

    @Test
    void inTheDemoALetterIsAnsweredAsItsReceiverWould() {
        String letter = "/outbox/" + letter();
        assertThat(get(letter).html().select("a[href=" + letter + "/answer]")).hasSize(1);
        String address = letter + "/answer";
        Answer page = get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.stateless()).isTrue();
        Answer empty = submit(address, page, "form.card", Map.of("text", ""));
        assertThat(empty.html().select("#text-error")).hasSize(1);
        Map<String, String> typed = new HashMap<>(Map.of("text", "Ja, i våras.\n\nMvh Folke"));
        Answer sent = submit(address, page, "form.card", typed);
        assertThat(sent.text()).contains("Svaret är ett inlägg i samtalet nu.");
        Answer again = submit(address, page, "form.card", typed);
        assertThat(again.text()).as("the same form twice").contains("Svaret hade kommit redan.");
        assertThat(posts()).containsExactly("Har ni provat?", "Ja, i våras.");
        System.setProperty("portal.demo", "false");
        assertThat(get(address).status()).isEqualTo(404);
    }

    @Test
    void lettersThatNobodyAnswersAreNotAnswered() {
        beans.of(Mailer.class).send(trial());
        entityManager.flush();
        long id = number("select max(id) from core.mails");
        assertThat(get("/outbox/" + id).html().select("a[href$=/answer]")).isEmpty();
        assertThat(get("/outbox/" + id + "/answer").status()).isEqualTo(404);
    }

    @Test
    void theOfficeReadsWhatWaitsAndMakesItAPost() {
        long mail = waits("annan@privat.example", "Ja, i våras.\n<b>fet</b>");
        as(COORDINATOR);
        assertThat(get("/admin/worklist").text()).contains("Mejl som inte kunde bli inlägg", "Folke Mallander");
        Answer list = get("/admin/incoming");
        assertThat(list.text()).contains("annan@privat.example", "Hur når vi unga?", "annan avsändare");
        String address = "/admin/incoming/" + mail;
        Answer page = get(address);
        assertThat(page.text()).contains("<b>fet</b>", "Folke Mallander");
        assertThat(page.html().select("p.lines b, pre b")).isEmpty();
        Answer done = submit(address, page, "form[action*=deliver]", Map.of());
        assertThat(done.text()).contains("Mejlet är ett inlägg nu.");
        assertThat(posts()).hasSize(2);
        assertThat(get(address).status()).as("its content is gone").isEqualTo(404);
        assertThat(number("select count(*) from core.audit_entries where act = 'mail-delivered'"))
                .isOne();
    }

    @Test
    void theOfficeAnswersASenderAndPutsMailsAway() {
        long mail = waits("annan@privat.example", "Ja.");
        as(COORDINATOR);
        String address = "/admin/incoming/" + mail;
        Answer page = get(address);
        Answer empty = submit(address, page, "form[action*=answer]", Map.of("text", ""));
        assertThat(empty.html().select("#text-error")).hasSize(1);
        submit(address, page, "form[action*=answer]", Map.of("text", "Skriv från din egen adress."));
        submit(address, page, "form[action*=answer]", Map.of("text", "Skriv från din egen adress."));
        assertThat(entityManager
                        .createQuery(
                                "select mail.address from Mail mail where mail.kind = 'office-answer'", String.class)
                        .getResultList())
                .as("once")
                .containsExactly("annan@privat.example");
        long other = waits("annan@privat.example", "Nej.");
        submit("/admin/incoming/" + other, get("/admin/incoming/" + other), "form[action*=remove]", Map.of());
        assertThat(number("select count(*) from core.arrived_mails where state = 'REMOVED' and raw is null"))
                .isOne();
    }

    @Test
    void onlyTheOfficeReadsThem() {
        long mail = waits("annan@privat.example", "Ja.");
        for (String person : new String[] {OFFICIAL, POLITICIAN, GUEST, ANSWERER}) {
            as(person);
            assertThat(get("/admin/incoming").status()).as(person).isEqualTo(403);
            assertThat(get("/admin/incoming/" + mail).status()).as(person).isEqualTo(403);
            assertThat(get("/admin/bounces").status()).as(person).isEqualTo(403);
        }
        as(COORDINATOR);
        for (String id : List.of("0", "x", "99999999999")) {
            assertThat(get("/admin/incoming/" + id).status()).as(id).isEqualTo(404);
        }
    }

    @Test
    void theListIsReadByKeyInAFixedNumberOfQueries() {
        IncomingReads reads = beans.of(IncomingReads.class);
        assertThat(counting(() -> reads.list(ArrivalState.QUARANTINED, Long.MAX_VALUE, 51))
                        .statements())
                .isEqualTo(1);
        assertThat(plans(() -> {
                    reads.list(ArrivalState.QUARANTINED, Long.MAX_VALUE, 51);
                    reads.waiting();
                }))
                .allSatisfy(plan -> assertThat(plan).contains("Index"));
    }

    @Test
    void aBouncingAddressIsMendedByItsPersonOrByTheCoordinator() {
        bounces(OFFICIAL);
        bounces(POLITICIAN);
        as(OFFICIAL);
        Answer own = get("/profile");
        assertThat(own.text()).contains("Mejl till " + OFFICIAL + " kommer tillbaka");
        Answer mended = submit("/profile", own, "form[action*=bouncing]", Map.of());
        assertThat(mended.text()).contains("Adressen räknas som hel igen.").doesNotContain("kommer tillbaka");
        as(COORDINATOR);
        assertThat(get("/admin/worklist").text())
                .contains("Adresser som studsar", POLITICIAN)
                .doesNotContain(OFFICIAL);
        Answer list = get("/admin/bounces");
        String person = list.html().selectFirst("button[name=works]").attr("value");
        Answer done = submit("/admin/bounces", list, "form[action*=form]", Map.of("works", person));
        assertThat(done.text()).contains("Alla adresser fungerar");
    }

    private void bounces(String address) {
        entityManager
                .createNativeQuery("insert into core.address_bounces (address, bounces, first_at, last_at, code,"
                        + " bouncing_since) values ('" + address
                        + "', 2, timestamptz '2026-11-20', timestamptz '2026-11-20',"
                        + " '5.1.1', timestamptz '2026-11-20')")
                .executeUpdate();
    }

    private long waits(String sender, String text) {
        String to = beans.of(ReplyAddresses.class).of(answerer(), talk).orElseThrow();
        String mail = "From: <" + sender + ">\r\nTo: <" + to + ">\r\nSubject: Svar\r\nMessage-ID: <" + UUID.randomUUID()
                + "@x.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text.replace("\n", "\r\n");
        beans.of(MailIntake.class).take(mail.getBytes(StandardCharsets.UTF_8));
        entityManager.flush();
        return number("select max(id) from core.arrived_mails where state = 'QUARANTINED'");
    }

    private long letter() {
        String to = beans.of(ReplyAddresses.class).of(answerer(), talk).orElseThrow();
        beans.of(Mailer.class).send(trial(), Envelope.plain().answersTo(to));
        entityManager.flush();
        return number("select max(id) from core.mails");
    }

    private static Letter trial() {
        return new Letter(MailService.class, "Trial", ANSWERER, Locale.forLanguageTag("sv"), Map.of("portal", "x"));
    }

    private long answerer() {
        return beans.of(PersonReads.class).byEmail(ANSWERER).orElseThrow().getId();
    }

    private List<String> posts() {
        return entityManager
                .createQuery(
                        "select post.text from Post post where post.discussion.id = " + talk + " order by post.number",
                        String.class)
                .getResultList();
    }

    private long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
