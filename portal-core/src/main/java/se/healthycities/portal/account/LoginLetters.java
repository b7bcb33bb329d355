package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Person;

/** The mails about logging in: the link, the answer to an unknown address, and the notice that something was changed. */
@ApplicationScoped
public class LoginLetters {
    private final Mailer mailer;

    @Inject
    public LoginLetters(Mailer mailer) {
        this.mailer = mailer;
    }

    void link(Person person, String token) {
        Map<String, String> values = Map.of("name", person.getName(), "link", "/login/link/" + token);
        send("login-link", person.getEmail(), language(person), values);
    }

    void unknown(String email, Locale language) {
        send("login-unknown", email, language, Map.of("address", email, "link", "/contact"));
    }

    /** To somebody whose last affiliation is over: why there is no way in, and who is asked instead (N3). */
    void former(Person person, String organisation) {
        Map<String, String> values = Map.of("name", person.getName(), "organisation", organisation, "link", "/contact");
        send("login-former", person.getEmail(), language(person), values);
    }

    /** @param change names the mail's template: what was changed */
    void changed(Person person, String change) {
        Map<String, String> values = Map.of("name", person.getName(), "link", "/profile/security");
        send(change, person.getEmail(), language(person), values);
    }

    private void send(String template, String address, Locale language, Map<String, String> values) {
        mailer.send(new Letter(LoginLetters.class, template, address, language, values));
    }

    private static Locale language(Person person) {
        return Locale.forLanguageTag(person.getLanguage());
    }
}
