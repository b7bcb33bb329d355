package se.healthycities.portal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.mail.AddressBounces;
import se.healthycities.portal.mail.AddressService;
import se.healthycities.portal.mail.BouncingRow;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.mail.MailService;
import se.healthycities.portal.mail.MailState;
import se.healthycities.portal.mail.Mailer;

class BouncesTest extends IntakeTest {
    @Test
    void aMailThatComesBackTwiceMakesItsAddressBounceAndSomebodyIsTold() throws IOException {
        long first = letter();
        long second = letter();
        assertThat(comesBack("failed-5.1.1-postfix-en", first)).isEqualTo(ArrivalState.RETURNED);
        assertThat(state(first)).isEqualTo(MailState.BOUNCED);
        assertThat(beans.of(AddressBounces.class).bounces(OFFICIAL))
                .as("once may be a mistake")
                .isFalse();
        comesBack("failed-5.1.10-exchange-sv", first);
        assertThat(beans.of(AddressBounces.class).bounces(OFFICIAL))
                .as("the same mail told twice")
                .isFalse();
        comesBack("failed-5.0.0-exim-plain", second);
        assertThat(beans.of(AddressBounces.class).all(10)).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo(OFFICIAL);
            assertThat(row.bounces()).isEqualTo(2);
        });
        assertThat(beans.of(BounceTasks.class).tell()).isEqualTo(1);
        entityManager.flush();
        assertThat(beans.of(BounceTasks.class).tell()).as("once").isZero();
        assertThat(entityManager
                        .createQuery(
                                "select task.what || '|' || task.organisation.name || '|' || task.address from Task task"
                                        + " order by task.id desc limit 1",
                                String.class)
                        .getSingleResult())
                .startsWith("Mejl till Ottilia Demoström kommer tillbaka")
                .contains("|Luleå kommun|/people/");
    }

    @Test
    void theCoordinatorOrThePersonSaysThatItWorksAgain() throws IOException {
        comesBack("failed-5.1.1-gmail-sv", letter());
        comesBack("failed-5.1.1-gmail-en", letter());
        BouncingRow row = beans.of(AddressBounces.class).of(person(OFFICIAL)).orElseThrow();
        as(COORDINATOR);
        beans.of(AddressService.class).worksAgain(row.person());
        beans.of(AddressService.class).worksAgain(row.person());
        entityManager.flush();
        assertThat(beans.of(AddressBounces.class).bounces(OFFICIAL)).isFalse();
        assertThat(number("select count(*) from core.audit_entries where act = 'address-works'"))
                .as("once")
                .isOne();
    }

    @Test
    void aNewAddressHasACleanSheet() throws IOException {
        comesBack("failed-5.1.1-qmail", letter());
        comesBack("failed-5.1.1-qmail", letter());
        assertThat(beans.of(AddressBounces.class).of(person(OFFICIAL))).isPresent();
        long person = person(OFFICIAL);
        entityManager
                .createQuery("update Person person set person.email = 'ny@lulea.example' where person.id = " + person)
                .executeUpdate();
        assertThat(beans.of(AddressBounces.class).of(person)).isEmpty();
        assertThat(beans.of(AddressBounces.class).count()).isZero();
    }

    @Test
    void delaysPoliciesAndComplaintsAreNotTheAddresssFault() throws IOException {
        long mail = letter();
        comesBack("delayed-4.4.1-postfix-en", mail);
        assertThat(state(mail)).isEqualTo(MailState.KEPT);
        for (int i = 0; i < 3; i++) {
            comesBack("failed-5.7.1-policy-en", letter());
        }
        assertThat(beans.of(AddressBounces.class).bounces(OFFICIAL)).isFalse();
        long unwanted = letter();
        comesBack("complaint-5.7.0-arf", unwanted);
        assertThat(state(unwanted)).isEqualTo(MailState.COMPLAINED);
        assertThat(beans.of(MailReads.class).queue().returned()).isEqualTo(4);
    }

    @Test
    void aReportWithoutReturnPathIsMatchedByTheNameOfTheMail() throws IOException {
        long mail = letter();
        comesBack("failed-5.1.1-without-return-path", mail);
        assertThat(state(mail)).isEqualTo(MailState.BOUNCED);
    }

    @Test
    void nobodyInventsABounce() throws IOException {
        long mail = letter();
        String report = report("failed-5.1.1-postfix-en").replace("4711", String.valueOf(mail));
        beans.of(MailIntake.class).take(report.getBytes(StandardCharsets.UTF_8));
        entityManager.flush();
        assertThat(state(mail)).as("without the mail's own word").isEqualTo(MailState.KEPT);
    }

    private ArrivalState comesBack(String name, long mail) throws IOException {
        String word = (String) entityManager
                .createNativeQuery("select return_word from core.mails where id = " + mail)
                .getSingleResult();
        String report = report(name).replace("4711", String.valueOf(mail)).replace("abcdefghijklm", word);
        ArrivalState state = beans.of(MailIntake.class)
                .take(report.getBytes(StandardCharsets.UTF_8))
                .orElse(null);
        entityManager.flush();
        entityManager.clear();
        return state;
    }

    private static String report(String name) throws IOException {
        try (InputStream report = BouncesTest.class.getResourceAsStream("message/reports/" + name + ".eml")) {
            return new String(report.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private MailState state(long mail) {
        return beans.of(MailReads.class).find(mail).orElseThrow().state();
    }

    private long letter() {
        beans.of(Mailer.class)
                .send(new Letter(
                        MailService.class, "Trial", OFFICIAL, Locale.forLanguageTag("sv"), Map.of("portal", "x")));
        entityManager.flush();
        return number("select max(id) from core.mails");
    }
}
