package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/**
 * What people change about themselves: name, language and e-mail address. A new address counts when somebody who reads
 * mail there has confirmed it; the old address is told.
 */
@ApplicationScoped
public class Profiles {
    private static final int A_DAY = 5;

    private final EntityManager entityManager;
    private final ProfileQueries queries;
    private final Mailer mailer;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Profiles(
            EntityManager entityManager,
            ProfileQueries queries,
            Mailer mailer,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.mailer = mailer;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** @param language "sv" or "en" */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void change(String givenName, String familyName, String language) {
        Person person = self();
        person.rename(givenName, familyName);
        person.speak("en".equals(language) ? "en" : "sv");
        facts.tell(new ProfileChanged(person.getId(), actor()));
        memory.forget();
    }

    /** Puts the welcome for newcomers away. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void dismissWelcome() {
        long person = visitors.current().person();
        if (entityManager.find(Welcome.class, person) == null) {
            entityManager.persist(new Welcome(person, today.now()));
            facts.tell(new WelcomeDismissed(person, actor()));
        }
    }

    /**
     * Asks the new address for a confirmation. Nothing tells whether an address is taken: then simply no mail is sent.
     *
     * @return false after too many tries in a day
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public boolean askForEmail(String email) {
        Person person = self();
        String address = email.trim().toLowerCase(Locale.ROOT);
        if (queries.asked(person.getId(), today.now().minus(Duration.ofDays(1))) >= A_DAY) {
            return false;
        }
        MailedToken token = MailedToken.fresh();
        queries.waiting(person.getId()).forEach(before -> before.use(today.now()));
        EmailChange change = new EmailChange(person, address, token, today.now());
        entityManager.persist(change);
        facts.tell(new EmailAsked(person.getId(), actor()));
        if (queries.byEmail(address).isEmpty()) {
            send(person, "email-change", address, "/profile/email/" + token.secret());
        }
        return true;
    }

    /** @return false when the mailed address is not valid (any more), or the new e-mail address was taken meanwhile */
    @Transactional
    public boolean confirmEmail(String secret) {
        EmailChange change = queries.byHash(new MailedToken(secret).hash()).stream()
                .filter(found -> found.open(today.now()))
                .findFirst()
                .orElse(null);
        if (change == null || !queries.byEmail(change.getEmail()).isEmpty()) {
            return false;
        }
        Person person = change.getPerson();
        String before = person.getEmail();
        change.use(today.now());
        person.moveTo(change.getEmail());
        send(person, "email-changed", before, "/contact");
        facts.tell(new EmailChanged(person.getId(), null));
        audit.record(new Actor(person.getId(), null), "email-changed", "person " + person.getId(), Change.NONE);
        return true;
    }

    private void send(Person person, String template, String to, String address) {
        Locale language = Locale.forLanguageTag(person.getLanguage());
        Map<String, String> values = Map.of("name", person.getName(), "address", address);
        mailer.send(new Letter(Profiles.class, template, to, language, values));
    }

    private Person self() {
        return entityManager.find(Person.class, visitors.current().person());
    }

    private Long actor() {
        long affiliation = visitors.current().affiliation();
        return affiliation == 0 ? null : affiliation;
    }
}
