package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.incoming.ReplyAddresses;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.MailService;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.Addresses;

/** The outbox is not empty: the coordinator has tried whether letters arrive, and somebody is asked to answer by mail. */
@ApplicationScoped
public class DemoLetters implements DemoPart {
    private static final int AFTER_PEOPLE = 110;
    private static final String COORDINATOR = "birk.exempelgard@hc-sverige.example";

    private static final String ANSWERER = "p015";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final EntityManager entityManager;
    private final Mailer mailer;
    private final ReplyAddresses answers;
    private final Settings settings;

    @Inject
    public DemoLetters(EntityManager entityManager, Mailer mailer, ReplyAddresses answers, Settings settings) {
        this.entityManager = entityManager;
        this.mailer = mailer;
        this.answers = answers;
        this.settings = settings;
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public void load(DemoNetwork network) {
        for (Locale language : new Locale[] {SWEDISH, Locale.ENGLISH}) {
            mailer.send(
                    new Letter(MailService.class, "Trial", COORDINATOR, language, Map.of("portal", settings.url())));
        }
        Person person = network.affiliation(ANSWERER).getPerson();
        Discussion talk = talk(network.affiliation(ANSWERER));
        Map<String, String> values = Map.of(
                "name",
                person.getName(),
                "title",
                talk.getTitle(),
                "link",
                Addresses.discussion(talk.getSpace().getPath(), talk.getId(), talk.getTitle()));
        mailer.send(
                new Letter(DemoLetters.class, "question", person.getEmail(), SWEDISH, values),
                answers.of(person.getId(), talk.getId())
                        .map(Envelope.plain()::answersTo)
                        .orElse(Envelope.plain()));
    }

    /** One that the person may answer, where there is one. */
    private Discussion talk(Affiliation person) {
        return entityManager
                .createQuery(
                        "from Discussion talk where talk.state = OPEN order by case when exists (select 1 from Seat seat"
                                + " where seat.space = talk.space and seat.affiliation = :person) then 0 else 1 end, talk.id",
                        Discussion.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getSingleResult();
    }
}
