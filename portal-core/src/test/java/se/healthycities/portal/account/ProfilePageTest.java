package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;

class ProfilePageTest extends AccountTest {
    private static final String PAGE = "/profile";
    private static final String NEW = "ottilia.ny@lulea.example";

    @Test
    void oneChangesNameAndLanguageAlone() {
        as(OFFICIAL);
        assertThat(get(PAGE).text()).contains("Folkhälsostrateg", "Luleå kommun", "Du sa ja den");
        Answer done = submit(
                PAGE, get(PAGE), "form[action*=names]", Map.of("given", "Tilly", "family", "Ny", "language", "en"));
        assertThat(done.text()).contains("Sparat.", "Tilly Ny");
        assertThat(person(OFFICIAL).getLanguage()).isEqualTo("en");
        Answer empty =
                submit(PAGE, get(PAGE), "form[action*=names]", Map.of("given", "", "family", "Ny", "language", "en"));
        assertThat(empty.html().select("#given-error").text()).contains("Fyll i Förnamn");
    }

    @Test
    void aNewAddressCountsWhenItWasConfirmedOnce() {
        as(OFFICIAL);
        assertThat(ask(NEW).text()).contains("Vi har skickat ett mejl");
        assertThat(mails().get(0).getAddress()).isEqualTo(NEW);
        String address = mailedAddress("/profile/email/");
        assertThat(get(address).text()).contains(NEW);
        assertThat(person(OFFICIAL)).as("reading changes nothing").isNotNull();
        as(null);
        Answer done = submit(address, get(address), "main form", Map.of());
        assertThat(done.text()).contains("Klart.");
        assertThat(person(NEW).getName()).isEqualTo("Ottilia Demoström");
        assertThat(mails().get(0).getAddress()).isEqualTo(OFFICIAL);
        assertThat(mails().get(0).getSubject()).contains("har bytts");
        assertThat(acts()).contains("email-changed");
        assertThat(get(address).text()).contains("gäller inte längre");
    }

    @Test
    void aTakenAddressGivesTheSameAnswerAndNoMail() {
        as(OFFICIAL);
        String free = ask(NEW).text();
        int sent = mails().size();
        String taken = ask(POLITICIAN).text();
        assertThat(taken).isEqualTo(free);
        assertThat(mails()).hasSize(sent);
    }

    @Test
    void theMailHoldsForADayAndTheNextOneEndsIt() {
        as(OFFICIAL);
        ask(NEW);
        String first = mailedAddress("/profile/email/");
        ask("ottilia.igen@lulea.example");
        assertThat(get(first).text()).contains("gäller inte längre");
        String second = mailedAddress("/profile/email/");
        clock.set(TODAY.plusDays(1));
        assertThat(get(second).text()).contains("gäller inte längre");
    }

    @Test
    void anAddressThatWasTakenMeanwhileIsNotTaken() {
        as(OFFICIAL);
        ask(NEW);
        String secret = mailedAddress("/profile/email/").substring("/profile/email/".length());
        entityManager.persist(new Person("Annan", "Person", NEW, "sv"));
        entityManager.flush();
        assertThat(beans.of(Profiles.class).confirmEmail(secret)).isFalse();
        assertThat(person(OFFICIAL).getName()).isEqualTo("Ottilia Demoström");
    }

    @Test
    void fiveTriesADayAreEnough() {
        as(OFFICIAL);
        for (int number = 0; number < 5; number++) {
            ask("o" + number + "@lulea.example");
        }
        assertThat(ask("o6@lulea.example").html().select("#new-email-error").text())
                .contains("många försök");
    }

    @Test
    void oneAgreesAndTakesItBack() {
        as(OFFICIAL);
        submit(PAGE, get(PAGE), "form[action*=consents]", Map.of("give", "PHOTO"));
        ConsentReads consents = beans.of(ConsentReads.class);
        assertThat(consents.given(person(OFFICIAL).getId(), ConsentKind.PHOTO)).isTrue();
        submit(PAGE, get(PAGE), "form[action*=consents]", Map.of("withdraw", "PHOTO"));
        assertThat(consents.given(person(OFFICIAL).getId(), ConsentKind.PHOTO)).isFalse();
        assertThat(get(PAGE).text()).contains("Du tog tillbaka ditt ja");
    }

    @Test
    void aGuestHasAProfileAndAStrangerHasNone() {
        as(GUEST);
        assertThat(get(PAGE).status()).isEqualTo(200);
        as(null);
        assertThat(first(PAGE).redirect()).contains("login?to=");
    }

    private Answer ask(String email) {
        return submit(PAGE, get(PAGE), "form[action*=email-form]", Map.of("newEmail", email));
    }

    private Person person(String email) {
        entityManager.flush();
        return beans.of(PersonReads.class).byEmail(email).orElseThrow();
    }
}
