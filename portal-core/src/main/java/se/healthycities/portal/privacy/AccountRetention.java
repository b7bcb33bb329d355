package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/**
 * Accounts of people who stand for nobody any more and have not been here for two years: two warnings by mail, a month
 * apart, and a month after the second the account ends. The end of a role alone ends no account, and whoever gets a role
 * again keeps it.
 */
@ApplicationScoped
public class AccountRetention implements Retention {
    private static final Period A_MONTH = Period.ofDays(30);

    private final EntityManager entityManager;
    private final AccountQueries queries;
    private final Forgetting forgetting;
    private final Mailer mailer;

    @Inject
    public AccountRetention(EntityManager entityManager, AccountQueries queries, Forgetting forgetting, Mailer mailer) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.forgetting = forgetting;
        this.mailer = mailer;
    }

    @Override
    public String key() {
        return "accounts";
    }

    @Override
    public Period period() {
        return Period.ofMonths(24);
    }

    @Override
    public long count(LocalDate today) {
        return unused(today).stream().filter(row -> row.due(today, A_MONTH)).count();
    }

    @Override
    public long purge(LocalDate today) {
        List<UnusedAccount> unused = unused(today);
        queries.forgetWarnings(Stream.concat(Stream.of(0L), unused.stream().map(UnusedAccount::person))
                .toList());
        long steps = 0;
        for (UnusedAccount account : unused) {
            if (account.due(today, A_MONTH)) {
                step(account, today);
                steps++;
            }
        }
        return steps;
    }

    private void step(UnusedAccount account, LocalDate today) {
        if (account.secondOn() != null) {
            forgetting.forget(account.person(), "unused account", Actor.NOBODY);
            return;
        }
        LocalDate ends = today.plus(account.firstOn() == null ? A_MONTH.multipliedBy(2) : A_MONTH);
        warn(entityManager.find(Person.class, account.person()), ends);
        if (account.firstOn() == null) {
            entityManager.persist(new AccountWarning(account.person(), today));
        } else {
            entityManager.find(AccountWarning.class, account.person()).again(today);
        }
    }

    private void warn(Person person, LocalDate ends) {
        Map<String, String> values =
                Map.of("name", person.getName(), "day", ends.toString(), "link", "/contact", "data", "/privacy");
        Locale language = Locale.forLanguageTag(person.getLanguage());
        mailer.send(new Letter(AccountRetention.class, "account-ends", person.getEmail(), language, values));
    }

    private List<UnusedAccount> unused(LocalDate today) {
        LocalDate since = today.minus(period());
        return queries.unused(today, since, Today.start(since));
    }
}
