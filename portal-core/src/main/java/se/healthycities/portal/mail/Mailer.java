package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/**
 * Writes letters as rows in the transaction of what they tell, so that nobody is told of what never happened; the postman
 * hands them over afterwards.
 */
@ApplicationScoped
public class Mailer {
    private final EntityManager entityManager;
    private final MailQueries queries;
    private final LetterRenderer renderer;
    private final Settings settings;
    private final Today today;

    @Inject
    public Mailer(
            EntityManager entityManager, MailQueries queries, LetterRenderer renderer, Settings settings, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.renderer = renderer;
        this.settings = settings;
        this.today = today;
    }

    /** @throws IllegalArgumentException when the template or one of its values is missing */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = IllegalArgumentException.class)
    public void send(Letter letter) {
        send(letter, Envelope.plain());
    }

    /** The same with what goes along; an envelope with the key of a form goes once, the database refuses a second one. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = IllegalArgumentException.class)
    public void send(Letter letter, Envelope envelope) {
        Long person = queries.personOf(letter.address()).stream().findFirst().orElse(null);
        RenderedLetter words = renderer.render(letter);
        entityManager.persist(new Mail(letter, words, envelope, person, settings.mailLeaves(), today.now()));
    }

    /** What a letter would say, for whoever looks at it before it goes; nothing is sent. */
    public RenderedLetter words(Letter letter) {
        return renderer.render(letter);
    }

    /** True when the form with this key has sent its letter already. */
    public boolean wrote(UUID key) {
        return queries.keyed(key) > 0;
    }
}
