package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/**
 * Tells both when a question is handed over or taken back; each answers the other by mail. Who handed over hears of it too,
 * because the link in a letter that was passed on could have been used by somebody else.
 */
@ApplicationScoped
public class DelegationLetters {
    private final Mailer mailer;
    private final Today today;

    @Inject
    public DelegationLetters(Mailer mailer, Today today) {
        this.mailer = mailer;
        this.today = today;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handed(Asked asked, Affiliation giver, Affiliation taker) {
        send("handed-to-you", asked.words(), asked.address(), asked.due(), taker.getPerson(), giver);
        send("handed-by-you", asked.words(), "/brief", asked.due(), giver.getPerson(), taker);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void takenBack(String what, Affiliation giver, Affiliation taker) {
        send("taken-back", what, "/tasks", null, taker.getPerson(), giver);
        send("taken-back-by-you", what, "/brief", null, giver.getPerson(), taker);
    }

    private void send(String template, String what, String address, LocalDate due, Person reader, Affiliation other) {
        Locale language = Locale.forLanguageTag(reader.getLanguage());
        String by = due == null ? Texts.get(Brief.class, "noDay", language) : DayWords.day(due, today.date(), language);
        Map<String, String> values = Map.of(
                "what",
                what,
                "address",
                address,
                "day",
                by,
                "name",
                other.getPerson().getName(),
                "title",
                other.getTitle(),
                "organisation",
                other.getOrganisation().getName());
        mailer.send(
                new Letter(DelegationLetters.class, template, reader.getEmail(), language, values),
                Envelope.plain().answersTo(other.getPerson().getEmail()));
    }
}
