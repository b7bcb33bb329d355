package se.healthycities.portal.account.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;

class MessagePageTest extends PageTest {
    private static final String FORM = "form:has(#text)";

    private String person;
    private String address;

    @BeforeEach
    void somebodyToWriteTo() {
        Person official = find(OFFICIAL);
        person = Addresses.person(official.getId(), official.getName());
        address = person + "/message";
        emptyOutbox();
        as("folke.mallander@trollhattan.example");
    }

    private Person find(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow();
    }

    private List<Object[]> outbox() {
        entityManager.flush();
        return entityManager
                .createQuery("select mail.address, mail.replyTo, mail.text, mail.kind from Mail mail", Object[].class)
                .getResultList();
    }

    private Answer send(String text) {
        return submit(address, get(address), FORM, Map.of("text", text));
    }

    @Test
    void aLetterReachesTheColleagueOnceAndTheAddressIsOnNoPage() {
        assertThat(get(person).html().select("main a[href$=/message]").text())
                .isEqualTo("Skriv till Ottilia Demoström");
        Answer page = get(address);
        assertThat(page.body()).doesNotContain(OFFICIAL);
        Map<String, String> text = Map.of("text", "Hej! Hur gjorde ni\nmed gåbussarna?");
        Answer sent = submit(address, page, FORM, text);
        assertThat(sent.text()).contains("Meddelandet är på väg");
        assertThat(sent.body()).doesNotContain(OFFICIAL);
        assertThat(sent.html().select(FORM)).isEmpty();
        submit(address, page, FORM, text);

        assertThat(outbox()).hasSize(1);
        Object[] mail = outbox().get(0);
        assertThat(mail[0]).isEqualTo(OFFICIAL);
        assertThat(mail[1]).isEqualTo("folke.mallander@trollhattan.example");
        assertThat((String) mail[2]).contains("Folke Mallander", "Trollhättan", "med gåbussarna?", "/profile");
    }

    @Test
    void anEmptyLetterIsAnErrorBesideTheField() {
        Answer answer = send("  ");
        assertThat(answer.html().select("#text-error").text()).isNotEmpty();
        assertThat(answer.html().select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(outbox()).isEmpty();
    }

    @Test
    void whoeverDoesNotWantLettersGetsNone() {
        String key = UUID.randomUUID().toString();
        Answer page = get(address);
        find(OFFICIAL).receive(false);
        assertThat(get(person).html().select("main a[href$=/message]")).isEmpty();
        assertThat(get(person).text()).contains("Tar inte emot meddelanden");
        assertThat(get(address).status()).isEqualTo(403);
        assertThat(submit(address, page, FORM, Map.of("text", "Ändå", "key", key))
                        .status())
                .isEqualTo(403);
        assertThat(outbox()).isEmpty();
    }

    @Test
    void nobodyWritesToOneselfNorToSomebodyWhoStandsForNobody() {
        Person folke = find("folke.mallander@trollhattan.example");
        assertThat(get(Addresses.person(folke.getId(), folke.getName()) + "/message")
                        .status())
                .isEqualTo(403);
        entityManager
                .createNativeQuery("update core.affiliations set valid_to = date '2026-11-20' where person_id = "
                        + find(OFFICIAL).getId())
                .executeUpdate();
        assertThat(get(address).status()).isEqualTo(403);
        assertThat(get("/people/999999-x/message").status()).isEqualTo(404);
        assertThat(get("/people/x/message").status()).isEqualTo(404);
    }

    @Test
    void theTwentyFirstLetterOfADayWaitsAndItsWordsStay() {
        for (int i = 1; i <= ColleagueLetters.A_DAY; i++) {
            assertThat(beans.of(ColleagueLetters.class).write(find(POLITICIAN).getId(), "Brev " + i, UUID.randomUUID()))
                    .isTrue();
        }
        Answer late = send("Ett till");
        assertThat(late.text()).contains("många meddelanden");
        assertThat(late.html().selectFirst("#text").text()).isEqualTo("Ett till");
        assertThat(outbox()).hasSize(ColleagueLetters.A_DAY);

        clock.set(TestClock.DAY.plusDays(1), LocalTime.of(23, 0));
        assertThat(send("Ett till").text()).contains("på väg");
    }

    @Test
    void somebodyFromOutsideWritesToNobody() {
        as(GUEST);
        assertThat(get(address).status()).isEqualTo(403);
    }

    @Test
    void whoWroteToWhomIsNotTold() {
        long facts = facts();
        send("Hej");
        assertThat(facts()).isEqualTo(facts);
    }

    private long facts() {
        entityManager.flush();
        return entityManager
                .createQuery("select count(fact) from ToldFact fact", Long.class)
                .getSingleResult();
    }
}
