package se.healthycities.portal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.audit.AuditEntry;
import se.healthycities.portal.mail.Mail;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** What the tests of accounts share: sentences about Luleå, whose contacts are Ebba and Ottilia, and about the mails. */
abstract class AccountTest extends PageTest {
    static final LocalDate TODAY = TestClock.DAY;
    static final String LULEA = "2580";
    static final String BORAS = "1490";

    @BeforeEach
    void beginWithAnEmptyOutbox() {
        emptyOutbox();
    }

    Organisation organisation(String address) {
        return entityManager
                .createQuery("from Organisation organisation where organisation.address = :address", Organisation.class)
                .setParameter("address", address)
                .getSingleResult();
    }

    Affiliation standing(String email) {
        return entityManager
                .createQuery(
                        "from Affiliation affiliation where affiliation.person.email = :email order by affiliation.id",
                        Affiliation.class)
                .setParameter("email", email)
                .getResultList()
                .get(0);
    }

    static NewColleague official(String email) {
        return official(email, Period.from(TODAY), Set.of());
    }

    static NewColleague official(String email, Period period, Set<String> spaces) {
        return new NewColleague("Nils", "Nyström", email, Capacity.OFFICIAL, "Planerare", period, "sv", spaces);
    }

    /** The person who logs in adds somebody to Luleå. */
    Affiliation added(String email) {
        return added(official(email));
    }

    Affiliation added(NewColleague colleague) {
        long id = beans.of(Colleagues.class).add(organisation(LULEA).getId(), colleague, UUID.randomUUID());
        entityManager.flush();
        return entityManager.find(Affiliation.class, id);
    }

    List<Mail> mails() {
        return entityManager
                .createQuery("from Mail mail order by mail.id desc", Mail.class)
                .getResultList();
    }

    /** The address that the last mail leads to, from its slash on. */
    String mailedAddress(String prefix) {
        Matcher found = Pattern.compile(Pattern.quote(prefix) + "[A-Za-z0-9_-]+")
                .matcher(mails().get(0).getText());
        if (!found.find()) {
            throw new AssertionError(mails().get(0).getText());
        }
        return found.group();
    }

    String secret() {
        return mailedAddress("/welcome/").substring("/welcome/".length());
    }

    List<String> acts() {
        return entityManager
                .createQuery("from AuditEntry entry order by entry.id", AuditEntry.class)
                .getResultList()
                .stream()
                .map(AuditEntry::getAct)
                .toList();
    }
}
