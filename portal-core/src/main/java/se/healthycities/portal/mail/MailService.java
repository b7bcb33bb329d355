package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** What the office does with mails: send a failed one off again, and try whether letters arrive at all. */
@ApplicationScoped
public class MailService {
    private final EntityManager entityManager;
    private final MailQueries queries;
    private final Mailer mailer;
    private final CurrentPerson person;
    private final Settings settings;
    private final Today today;

    @Inject
    public MailService(
            EntityManager entityManager,
            MailQueries queries,
            Mailer mailer,
            CurrentPerson person,
            Settings settings,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.mailer = mailer;
        this.person = person;
        this.settings = settings;
        this.today = today;
    }

    /** @return false when there is no such mail, or it has not failed */
    @Guarded(Access.COORDINATE)
    @Transactional
    public boolean retry(long id) {
        Mail mail = entityManager.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        return mail != null && mail.retry(today.now());
    }

    /** A letter to the person who acts, that says nothing but that letters arrive. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void tryOut(Locale language) {
        String address = queries.addressOf(person.id().orElseThrow()).get(0);
        mailer.send(new Letter(MailService.class, "Trial", address, language, Map.of("portal", settings.url())));
    }
}
