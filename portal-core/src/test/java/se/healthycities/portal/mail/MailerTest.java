package se.healthycities.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.testkit.PortalTest;

class MailerTest extends PortalTest {
    private static final Map<String, String> VALUES = Map.of("name", "Ottilia", "link", "/profile", "code", "7");

    @Test
    void aLetterIsARowThatStaysInTheDemosOutbox() {
        beans.of(Mailer.class).send(new Letter(getClass(), "Sample", OFFICIAL, Locale.forLanguageTag("sv"), VALUES));
        Mail mail = last();
        assertThat(mail.getAddress()).isEqualTo(OFFICIAL);
        assertThat(mail.getSubject()).isEqualTo("Hej Ottilia, välkommen");
        assertThat(mail.getState()).isEqualTo(MailState.KEPT);
        assertThat(mail.getLanguage().getLanguage()).isEqualTo("sv");
        assertThat(mail.getPersonId())
                .isEqualTo(beans.of(PersonReads.class)
                        .byEmail(OFFICIAL)
                        .orElseThrow()
                        .getId());
    }

    @Test
    void aLetterToSomebodyUnknownIsForNoPerson() {
        beans.of(Mailer.class).send(new Letter(getClass(), "Sample", "ny@kommun.example", Locale.ENGLISH, VALUES));
        assertThat(last().getPersonId()).isNull();
        assertThat(last().getSubject()).isEqualTo("Hello Ottilia, welcome");
    }

    @Test
    void aLetterWithoutAllItsValuesIsNotWritten() {
        assertThatThrownBy(() -> beans.of(Mailer.class)
                        .send(new Letter(getClass(), "Sample", OFFICIAL, Locale.ENGLISH, Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverIsErasedIsInNoMail() {
        Person person = beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow();
        String name = person.getName();
        Map<String, String> naming = Map.of("name", name, "link", "/people", "code", OFFICIAL);
        Mailer mailer = beans.of(Mailer.class);
        mailer.send(new Letter(getClass(), "Sample", COORDINATOR, Locale.ENGLISH, naming));
        mailer.send(new Letter(getClass(), "Sample", OFFICIAL, Locale.ENGLISH, VALUES));
        CalendarPart entry = new CalendarPart("REQUEST", "SUMMARY:Möte med " + name + "\r\nORGANIZER:" + OFFICIAL);
        mailer.send(
                new Letter(getClass(), "Sample", POLITICIAN, Locale.ENGLISH, VALUES),
                Envelope.plain().with(entry));
        entityManager.flush();
        assertThat(beans.of(CorePersonalData.class).of(person.getId()))
                .anyMatch(item -> item.value().equals("Hello Ottilia, welcome"));
        beans.of(CorePersonalData.class).erase(person.getId());
        assertThat(last().getCalendar().text()).isEqualTo("SUMMARY:Möte med …\r\nORGANIZER:…");
        entityManager
                .createQuery("delete from Mail mail where mail.address = '" + POLITICIAN + "'")
                .executeUpdate();
        Mail mail = last();
        assertThat(mail.getAddress()).isEqualTo(COORDINATOR);
        assertThat(mail.getSubject()).isEqualTo("Hello …, welcome");
        assertThat(mail.getText() + mail.getHtml())
                .contains("Hello …!")
                .doesNotContain(name, OFFICIAL, OFFICIAL.replace("@", "&#64;"));
    }

    private Mail last() {
        entityManager.flush();
        entityManager.clear();
        return entityManager
                .createQuery("from Mail mail order by mail.id desc limit 1", Mail.class)
                .getSingleResult();
    }
}
